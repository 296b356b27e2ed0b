// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_answering.h"
#include "tests/edit/tst_calling.h"
#include "tests/edit/tst_callmoving.h"
#include "tests/edit/tst_editor.h"
#include "tests/edit/tst_hardrules.h"
#include "tests/edit/tst_noteline.h"
#include "tests/edit/tst_notesorting.h"
#include "tests/edit/tst_noting.h"
#include "tests/edit/tst_planning.h"
#include "tests/edit/tst_random.h"
#include "tests/edit/tst_wrappingup.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return firstcall::testing::runTests<TestHardRules, TestAnswering, TestCalling, TestCallMoving, TestEditor,
                                        TestNoteLine, TestNoteSorting, TestNoting, TestPlanning, TestRandom,
                                        TestWrappingUp>(argc, argv);
}
