// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Times, cutting and defanging by themselves.
class TestHelpers : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void timesShowTheCustomersZoneAndUtc_data();
    void timesShowTheCustomersZoneAndUtc();
    void aSpanOverMidnightGivesBothDays();
    void aTableGivesTheDayOnce();
    void aTableAcrossAClockChangeNamesEachZone();
    void defanging_data();
    void defanging();
    void defangingLinks_data();
    void defangingLinks();
    void defangingTwiceChangesNothing();
    void cutting_data();
    void cutting();
};

} // namespace firstcall
