// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/domain/played.h"
#include "tests/support/run.h"

namespace firstcall::testing {

/// What holds for all samples that ship, and what the smaller ones are there for.
class Samples : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachStepIsOfTheEngagementOrTheFirm();
    void nobodyInThemIsReal();
    void theFullOnesLeaveNoRequiredFieldEmptyAndBreakNoRule();
    void theSecondSampleIsOfAnotherTypeInOtherScripts();
    void aManagerSeesManyKinds();
    void theThirdSampleHoldsOnlyAName();

private:
    QHash<QString, Played> m_played;
};

} // namespace firstcall::testing
