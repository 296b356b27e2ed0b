// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_example.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return firstcall::testing::runTests<firstcall::TestExample>(argc, argv);
}
