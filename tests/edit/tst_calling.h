// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// A call is started, paused, steered and ended; its clocks are right whatever happens in between.
class TestCalling : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startingMakesWhatIsNotThere();
    void startingTakesTheCallThatIsPlanned();
    void aRunningCallIsNotStartedTwice();
    void pausesAreNoTimeOfTheCall();
    void theAgendaGoesOnAndBack();
    void aCallThatIsBehindSaysSo();
    void anAttackComesFirstAndTheRestIsCarriedOver();
    void endingIsUndone();
    void theEndMayHaveBeenEarlier();
    void withoutACallNothingIsSteered();
    void unsafeMailTurnsWhatWasToGoByMail();
    void aSafeChannelThatIsGivenLaterFillsWhatWasTurned();
    void whatTheAttackerMayReadIsUnsafe_data();
    void whatTheAttackerMayReadIsUnsafe();
    void whoSitsAtTheKeyboardTakesPart();
    void whoWasAskedToChairAndToLeadStays();
};
