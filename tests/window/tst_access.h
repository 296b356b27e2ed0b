// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The window for who sees, hears or moves otherwise, in every view and on every page.
class TestAccess : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFocusableWidgetHasAName();
    void noNameIsThatOfAClassOrAnIcon();
    void tabGoesRoundAndIsNeverKept();
    void mnemonicsAreUniqueAndLabelsHaveBuddies();
    void everyRowIsASentence();
    void listsAreSoundWhenEmptied();
    void nothingIsLostAtTwiceTheTextSize();
    void everythingIsMirroredFromRightToLeft();
    void nothingIsDraggedThatKeysCannotMove();
};

} // namespace firstcall
