// SPDX-License-Identifier: Apache-2.0
#include "tests/library/tst_library.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return firstcall::testing::runTests<firstcall::testing::LibraryTest>(argc, argv);
}
