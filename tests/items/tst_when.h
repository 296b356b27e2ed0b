// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Times as people type them.
class TestWhen : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void days_data();
    void days();
    void daysInNumbers();
    void moments_data();
    void moments();
    void anUnknownZoneIsRefused();
};
