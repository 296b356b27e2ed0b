// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What page one shows, and how it stays one page.
class TestPageOne : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void overdueIsMeasuredAgainstTheAsAtTime();
    void neededFromYouPutsDecisionsBeforeOverdueBeforeNext();
    void ourOwnDecisionsAreNotNeededFromTheCustomer();
    void aTaskThatIsDoneIsNoNextStep();
    void agreedEmptySidesSaySo();
    void longValuesAreCutOnPageOneAndWholeInTheirSection();
    void longListsSayHowManyMore();
    void pageOneTellsWhatTheCustomerTold();
    void pageOneWarnsOfUnsafeMail();
    void pageOneIsBounded();
    void aNameThatReadsBackStaysInItsPlace();
    void pageOneIsToldShorterWhereItMustBe();
    void focusChips_data();
    void focusChips();
    void peopleOnTheCallAreCounted_data();
    void peopleOnTheCallAreCounted();
};

} // namespace firstcall
