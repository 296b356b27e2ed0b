// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Ids that sort.
class TestNewId : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laterIdsSortLater();
    void idsOfOneMillisecondSortAndDiffer();
};
