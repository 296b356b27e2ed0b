// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/program.h"
#include "tests/support/run.h"

namespace firstcall {

/// The window as a process: one for a store.
class TestWindow : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartRaisesTheFirst();
    void anotherStoreHasAWindowOfItsOwn();
    void aKilledWindowStandsInNobodysWay();
    void theWindowSpeaksTheChosenLanguage();
};

} // namespace firstcall
