// SPDX-License-Identifier: Apache-2.0
#include "tests/kill/killchild.h"
#include "tests/kill/tst_kill.h"

#include <QApplication>

using namespace firstcall;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (const std::optional<int> status = testing::typeAsChild(QApplication::arguments()))
        return *status;
    return testing::runTests<TestKill>(argc, argv);
}
