// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_example.h"
#include "tests/report/tst_helpers.h"
#include "tests/report/tst_instructiontext.h"
#include "tests/report/tst_language.h"
#include "tests/report/tst_messenger.h"
#include "tests/report/tst_options.h"
#include "tests/report/tst_pageone.h"
#include "tests/report/tst_rules.h"
#include "tests/report/tst_values.h"
#include "tests/report/tst_wrapuptext.h"

#include <QCoreApplication>

using namespace firstcall;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return testing::runTests<TestExample, TestValues, TestOptions, TestPageOne, TestRules, TestHelpers,
                             TestLanguage, TestMessenger, TestWrapUpText, TestInstructionText>(argc, argv);
}
