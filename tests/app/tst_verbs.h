// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/program.h"
#include "tests/support/run.h"

/// What the verbs do with the sample engagements.
class TestVerbs : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplesGoToAStoreOfTheirOwn();
    void samplesAreAddedOnce();
    void listTellsWhatAScriptNeeds();
    void exportsComeInAgainAndGoOutTheSame();
    void checkTellsWhatIsMissing();
    void nothingIsWrittenOverTheStore();
    void lostOutputIsTold();
    void theReportIsTheEngagements();
    void theSameStateMakesTheSameBytes();
    void theReportComesOnBothPapers();
    void anInvitationIsACalendarFile();
    void backupAndRestoreBringBack();
    void verifyFindsWhatWasTamperedWith();
    void everyFileIsForItsUserAlone();

private:
    firstcall::testing::Program m_program = {};
};
