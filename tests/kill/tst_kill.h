// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The window is killed while somebody types.
class TestKill : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsBack_data();
    void whatIsTypedIsBack();
    void aCallGoesOnWithTheRightTime_data();
    void aCallGoesOnWithTheRightTime();
};

} // namespace firstcall
