// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// How a call is steered: started, paused, moved, ended.
class TestCalling : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void threeKeysFromNothingToTheNoteBar();
    void f5LandsAtThePeopleOnceSomebodyIsThere();
    void f5PausesAndGoesOn();
    void theTimerCountsWithoutPauses();
    void mailTurnsUnsafeByOneKey();
    void theEndIsToldAndUndone();
    void aRunningCallIsThereAgain();
    void anotherRunFindsItRunning();
    void f5StartsNothingFromAList();
    void thereIsOneCallAtATime();
    void aCallMovesToTheEngagementItBelongsTo();
    void whereACallBelongsIsAskedForWithoutOtherAnswers();
    void f5ShowsWhatToSayFirst();
};

} // namespace firstcall
