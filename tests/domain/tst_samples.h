// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/edit/scriptparser.h"
#include "tests/support/run.h"

namespace firstcall::testing {

/// The samples that ship, played in memory.
class Samples : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachStepFollowsFromTheOneBefore();
    void nobodyInThemIsReal();
    void noRequiredFieldOfTheWorkedExampleIsEmpty();
    void theWorkedExampleHasEveryRecord_data();
    void theWorkedExampleHasEveryRecord();
    void theWorkedExampleSaysWhatTheDomainSays_data();
    void theWorkedExampleSaysWhatTheDomainSays();
    void theWorkedExampleStandsAsAtQuarterToOne();
    void theWorkedExampleKeepsEveryRule();
    void theWorkedExampleWasEditedOverItsMorning();
    void theSecondSampleIsOfAnotherTypeInOtherScripts();
    void theThirdSampleHoldsOnlyAName();

private:
    /// Every text of an engagement's records and the firm-wide ones, a line each.
    static QString words(const Snapshot &snapshot);

    QHash<QString, Script> m_scripts;
    QHash<QString, Snapshot> m_snapshots;
};

} // namespace firstcall::testing
