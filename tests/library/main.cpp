// SPDX-License-Identifier: Apache-2.0
#include "tests/library/tst_fillin.h"
#include "tests/library/tst_library.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using namespace firstcall::testing;
    return runTests<FillInTest, LibraryTest>(argc, argv);
}
