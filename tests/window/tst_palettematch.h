// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Which texts fit what was typed, and which of them better.
class TestPaletteMatch : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsOfWordsFit_data();
    void beginningsOfWordsFit();
    void aPartMayHaveToBeOneWord();
    void theBetterFitComesFirst();
};

} // namespace firstcall
