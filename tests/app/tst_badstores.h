// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Files that are no store of ours: each has its own sentence, and is left as it is.
class TestBadStores : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBadStoreIsRefused_data();
    void aBadStoreIsRefused();
    void aFolderThatCannotBeWrittenIsRefused();
};
