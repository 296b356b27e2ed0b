// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// How a call is steered: started, paused, led through its agenda, ended.
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
    void theEndIsToldAndUndone();
    void aRunningCallIsThereAgain();
    void anotherRunFindsItRunning();
    void f5StartsNothingFromAList();
    void thereIsOneCallAtATime();
    void aCallMovesToTheEngagementItBelongsTo();
    void whereACallBelongsIsAskedForWithoutOtherAnswers();
    void f5ShowsWhatToSayFirst();
    void f8BringsTheQuestionsOfTheItem();
    void f8LeadsThereWhenOneIsNotInTheNoteBar();
    void theBarSaysTheStageAndHowFarBehind();
    void oneKeyShortensTheRest();
    void nothingIsShortenedInTime();
    void anAttackEndsWithTheNextContact();
    void anOfferedLineIsKeptByEnterAlone();
    void anAttackThatIsOverStillAsksForTheNextContact();
};

} // namespace firstcall
