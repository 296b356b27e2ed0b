// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What a killed program leaves.
class TestKill : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};
