// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What a field takes from outside, and what it refuses.
class TestAccept : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsTaken_data();
    void whatFitsIsTaken();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void aListIsKeptShort();
    void everyCanonicalValueIsTakenAsItIs();
};
