// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Colours that can be read, icons that are there, controls that can be hit.
class TestLooks : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void paletteLeavesNoRoleToTheDesktop_data();
    void paletteLeavesNoRoleToTheDesktop();
    void everyIconIsDrawn();
    void iconsTakeTheThemesColour();
    void controlsAreHighEnough();
};

} // namespace firstcall
