// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// A call that was taken in the wrong engagement goes to the right one: with all that was made in it, nothing
/// twice, nothing lost, and undo brings both back as they were.
class TestCallMoving : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCallGoesOnInTheOtherEngagement();
    void whatWasMadeInItComesAlong();
    void theOtherOneIsAsItWasBeforeTheStart();
    void undoBringsBothBack();
    void aCallThatIsPlannedThereIsTheOneThatRuns();
    void aCallThatWasPlannedHereStaysPlanned();
    void aCallWithoutAnAgendaGetsTheUsualOne();
    void anAttackComesAlong();
    void whoIsKnownThereIsNotThereTwice();
    void whoWasKnownHereIsCopied();
    void whatHasNothingToDoWithTheCallStays();
    void unsafeMailIsUnsafeThere();
    void searchFindsItWhereItIs();
    void itMovesOnToAThird();
    void whatCannotBeMovedIsRefused();
};
