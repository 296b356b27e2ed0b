// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What was removed and can be had again.
class TestBin : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovalIsARow();
    void everythingOfARemovalComesBack();
    void whatIsErasedStaysOut();
    void aWholeEngagementComesBack();
    void firmWideRecordsHaveABinToo();
};
