// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Times with their zones.
class TestMoment : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWallClockHasItsInstants_data();
    void aWallClockHasItsInstants();
    void aMomentSurvivesItsText();
    void theComputersOwnZoneDoesNotMatter();
    void textThatIsNotAMomentIsRefused_data();
    void textThatIsNotAMomentIsRefused();
    void momentsSortAsTheirTexts();
};
