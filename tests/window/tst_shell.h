// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The window around the engagement: actions and their keys, places and the way back, panes, looks, and what
/// is remembered.
class TestShell : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionStandsInAMenuOnce();
    void mnemonicsAreUniqueInTheirMenu();
    void aTakenKeyIsRefusedByName();
    void aChangedKeyWorksAndIsRemembered();
    void theListOfKeysChangesAKey();
    void theListOfKeysIsSound();
    void oneGoesBackAndForward();
    void f6GoesRoundThePanes();
    void textGrowsAndShrinksByKeys();
    void looksAreChosenByName();
    void theFirstStartAsksWhoTypes();
    void aZoneThatIsNoneIsRefused();
    void phasesSayTheirCountAndState();
    void theBarKeepsItsPlaceWhenNarrow();
    void undoIsNamed();
    void aRemovedEngagementLeavesNoPlaceBehind();
    void theLastPlaceComesBack();
    void theSidebarRemovesWithoutAQuestion();
    void closedEngagementsAreFoldedAway();
    void partsOfTheHeadLeadToTheirFields();
};

} // namespace firstcall
