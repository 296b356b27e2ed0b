// SPDX-License-Identifier: Apache-2.0
#include "tests/app/tst_badstores.h"
#include "tests/app/tst_usage.h"
#include "tests/app/tst_verbs.h"
#include "tests/app/tst_window.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return firstcall::testing::runTests<TestUsage, TestVerbs, TestBadStores, firstcall::TestWindow>(argc,
                                                                                                    argv);
}
