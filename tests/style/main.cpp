// SPDX-License-Identifier: Apache-2.0
#include "tests/style/tst_appearance.h"
#include "tests/style/tst_controls.h"
#include "tests/style/tst_icons.h"
#include "tests/style/tst_palette.h"
#include "tests/style/tst_portal.h"
#include "tests/style/tst_tokens.h"
#include "tests/support/run.h"

#include <QApplication>

using namespace firstcall;
using namespace firstcall::testing;

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    return runTests<TokensTest, PaletteTest, IconsTest, AppearanceTest, ControlsTest, PortalTest>(argc, argv);
}
