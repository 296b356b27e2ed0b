// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Broken files: each is refused with the file, the path inside it and the reason, and nothing changes.
class TestRefusals : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenFileIsRefused_data();
    void aBrokenFileIsRefused();
    void cutAnywhereItIsRefused();
    void anyFlippedByteIsRefusedOrHarmless();
    void aMissingFileIsRefused();
};
