// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_callagenda.h"
#include "tests/call/tst_calling.h"
#include "tests/call/tst_callsurroundings.h"
#include "tests/call/tst_firstcall.h"
#include "tests/call/tst_keepawake.h"
#include "tests/call/tst_notebar.h"
#include "tests/call/tst_walkthrough.h"

#include <QApplication>

using namespace firstcall;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return testing::runTests<TestCallAgenda, TestCalling, TestCallSurroundings, TestFirstCall, TestNoteBar,
                             TestWalkThrough, TestKeepAwake>(argc, argv);
}
