// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Every value of the records reaches the paper, and nothing else does.
class TestValues : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheExampleIsPrinted();
    void everyTextOfAnEngagementInAnotherZoneIsPrinted();
    void everyTextOfEveryKindIsPrintedOrKnownNotTo();
    void nothingOfOneEngagementShowsInAnother();
    void timesAreThoseOfTheOtherZone();
    void pageOneOfTheOtherZone();
    void anEngagementWithANameSaysEveryGapInWords();
    void anEngagementWithANameHasNothingElseToSay();
    void noCellIsEverEmpty();
};

} // namespace firstcall
