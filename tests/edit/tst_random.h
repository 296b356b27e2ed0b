// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Ten thousand random edits, undone and done again.
class TestRandom : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoComeBackToEveryState();
};
