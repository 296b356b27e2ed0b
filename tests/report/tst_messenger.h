// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The wrap-up on its way out of the program, and what a person changed in it.
class TestMessenger : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreSentAsTheyAre();
    void theCustomerIsNotNamed_data();
    void theCustomerIsNotNamed();
    void counselMayWantNothingInWriting();
    void changedWordsAreFound_data();
    void changedWordsAreFound();
};

} // namespace firstcall
