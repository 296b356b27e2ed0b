// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The walk-through of a prepared call, from its start to its report.
class TestWalkThrough : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void a14NeedsNoMouse();
};

} // namespace firstcall
