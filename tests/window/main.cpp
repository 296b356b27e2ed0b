// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_firmpage.h"
#include "tests/window/tst_keys.h"
#include "tests/window/tst_lists.h"
#include "tests/window/tst_planning.h"
#include "tests/window/tst_walk.h"

#include <QApplication>

using namespace firstcall;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return testing::runTests<TestKeys, TestLists, TestPlanningPages, TestFirmPage, TestWalk>(argc, argv);
}
