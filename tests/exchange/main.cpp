// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/tst_editions.h"
#include "tests/exchange/tst_form.h"
#include "tests/exchange/tst_import.h"
#include "tests/exchange/tst_invitation.h"
#include "tests/exchange/tst_refusals.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return firstcall::testing::runTests<TestForm, TestImport, TestInvitation, TestEditions, TestRefusals>(
        argc, argv);
}
