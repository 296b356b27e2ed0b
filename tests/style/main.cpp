// SPDX-License-Identifier: Apache-2.0
#include "tests/style/tst_looks.h"

#include <QApplication>

using namespace firstcall;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return testing::runTests<TestLooks>(argc, argv);
}
