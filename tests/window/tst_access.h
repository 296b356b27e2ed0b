// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The window for who sees, hears or moves otherwise, in every view and on every page. The numbers are
/// those of the list of access checks; A6 and A11 stand in TestShell, A8 with the tokens of style.
class TestAccess : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFocusableWidgetHasAName(); // A1
    void noNameIsThatOfAClassOrAnIcon(); // A2
    void tabGoesRoundAndIsNeverKept(); // A3
    void mnemonicsAreUniqueAndLabelsHaveBuddies(); // A4
    void everyRowIsASentence(); // A5
    void listsAreSoundWhenEmptied(); // A7
    void stateIsToldInWords(); // A9
    void nothingIsLostAtTwiceTheTextSize(); // A10
    void everythingIsMirroredFromRightToLeft(); // A13
    void nothingIsDraggedThatKeysCannotMove(); // A15
};

} // namespace firstcall
