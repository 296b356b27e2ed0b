// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Rows that come into the lists and go out of them, by keys.
class TestAdding : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void editingStartsWhereSomebodyFills_data();
    void editingStartsWhereSomebodyFills();
    void aNumberComesInOneStepWithItsRow();
    void oneOfSeveralToBelongToIsChosenFirst();
    void aNoteIsOfNow();
    void aRemovalTellsWhichLinksItCut();
    void aRemovalTellsWhatWentAlong();
    void theOfferToUndoEndsWithTheNextStep();
    void theOfferToUndoIsOfItsEngagement();
    void theFilterFindsBeginningsOfWordsOnScreen();
    void theBoxOfWhoIsHereStaysInSight();
    void theFocusFollowsTheOnlyRowThatGoesAndComesBack();
    void selectedRowsMoveTogether();
    void rowsThatCannotMoveSayWhy();
    void pastedRowsThatAreThereAreLeftOut();
    void allPastedRowsCanBeTaken();
    void headingsWithoutAColumnAreTold();
};

} // namespace firstcall
