// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What ends a call: the words that were read back and who confirmed them, what both sides leave with, and
/// what is set aside before it is sent.
class TestWrappingUp : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void confirmingStoresTheVeryWords();
    void otherWordsHaveToBeReadBackAgain();
    void wordsFollowTheRecordsAgain();
    void aReasonStandsForAConfirmation();
    void thoseOnTheCallMayConfirmFirst();
    void theRunningFirstCallIsWrappedUp();
    void aTimeMakesTheNextUpdate();
    void unsafeMailGivesTheNextUpdateItsChannel();
    void oneTaskIsTheFirst();
    void thePlanHasItsLines();
    void oneReasonSetsAsideAllThatIsSoft();
};
