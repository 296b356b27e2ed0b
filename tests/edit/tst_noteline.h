// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"
#include "tests/support/run.h"

/// A line of the note bar is taken apart: what it says, who spoke, what it makes, whose it is and when it is
/// due.
class TestNoteLine : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesApart_data();
    void takesApart();
    void dueIsOnTheCustomersClock_data();
    void dueIsOnTheCustomersClock();
    void peopleAreToldInOneLine_data();
    void peopleAreToldInOneLine();
    void whatFitsNothingStaysText_data();
    void whatFitsNothingStaysText();
    void aSpeakerStays();
    void aNameThatIsNotReadSilencesWhoSpokeBefore();
    void aSignBehindSuchANameIsRead();
    void whatIsOursHasNoSpeakerFromBefore();
    void theNextUpdateTellsChannelAndTime_data();
    void theNextUpdateTellsChannelAndTime();
    void aDayWithoutAnHourIsTold_data();
    void aDayWithoutAnHourIsTold();
    void withoutAZoneATimeStaysText();

private:
    firstcall::NoteLine read(const QString &typed) const;
    QString nameOf(const firstcall::Ref<firstcall::Participant> &person) const;

    firstcall::Snapshot m_snapshot;
    QList<firstcall::Ref<firstcall::Question>> m_questions;
};
