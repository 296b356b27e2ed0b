// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/tst_accept.h"
#include "tests/schema/tst_entities.h"
#include "tests/schema/tst_language.h"
#include "tests/schema/tst_moment.h"
#include "tests/schema/tst_newid.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return firstcall::testing::runTests<TestAccept, TestEntities, TestMoment, TestNewId, TestSpokenLanguage>(
        argc, argv);
}
