// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What every view must give who cannot see it, or uses no mouse.
class TestWalk : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shortcutsAreUnique();
    void theWindowFitsHalfALaptop();
    void draftsComeBack();
};

} // namespace firstcall
