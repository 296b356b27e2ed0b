// SPDX-License-Identifier: Apache-2.0
#include "tests/parts/pictures.h"
#include "tests/parts/tst_ask.h"
#include "tests/parts/tst_labels.h"
#include "tests/parts/tst_messages.h"
#include "tests/support/run.h"

#include <QApplication>

using namespace firstcall;
using namespace firstcall::testing;

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("FIRSTCALL_PICTURES"))
        return writePictures(qEnvironmentVariable("FIRSTCALL_PICTURES")) ? 0 : 1;
    return runTests<AskTest, LabelsTest, MessagesTest>(argc, argv);
}
