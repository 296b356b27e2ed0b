// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// A whole first call, taken by keys alone on an empty store, and counted.
class TestFirstCall : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void atTenPastThreeInTheMorning();
    void skippingEverythingTakesSixKeys();
    void aFinishedCallIsOneKeyFromItsReport();
};

} // namespace firstcall
