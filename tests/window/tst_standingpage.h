// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The page that tells how the investigation stands.
class TestStandingPage : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRowLeadsToItsRecord();
    void titlesArePassedOver();
    void itSaysWhenNothingIsKnown();
};

} // namespace firstcall
