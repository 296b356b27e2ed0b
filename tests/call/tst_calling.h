// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The window while a call is taken.
class TestCalling : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void threeKeysFromNothingToTheNoteBar();
    void f5LandsAtThePeopleOnceSomebodyIsThere();
    void f5PausesAndGoesOn();
    void theTimerCountsWithoutPauses();
    void f8GoesThroughTheAgenda();
    void aShortCallHasTheShortAgenda();
    void anAttackTurnsTheAgenda();
    void mailTurnsUnsafeByOneKey();
    void theWindowMakesRoom();
    void theEndIsToldAndUndone();
    void aRunningCallIsThereAgain();
    void anotherRunFindsItRunning();
    void whatIsStillToAskLeadsThere();
    void spaceTicksATurnToAsk();
    void promisesOfThisCallAreListed();
    void counselOnTheCallAsksForTheMarking();
    void theMarkingIsPutOff();
    void aSharedScreenShowsOnlyWhatEverybodyMaySee();
    void invitationsAreWrittenByOneKey();
    void nothingIsCutAtTheSmallestSize_data();
    void nothingIsCutAtTheSmallestSize();
    void f5StartsNothingFromAList();
    void thereIsOneCallAtATime();
    void aCallMovesToTheEngagementItBelongsTo();
    void whereACallBelongsIsAskedForWithoutOtherAnswers();
};

} // namespace firstcall
