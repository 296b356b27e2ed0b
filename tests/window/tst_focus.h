// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The board of the four focus areas, one area in full, and the way from anywhere to a record.
class TestFocus : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsAddedOnTheBoardByKeys();
    void aRowLeadsToItsRecord();
    void theBoardFollowsEveryChange();
    void anAreaIsOpenedAndLeftByKeys();
    void theAnswerIsEditedInPlace();
    void typingOnACardBeginsAStep();
    void aHalfTypedStepComesBack();
    void theBoardNeedsNoScrollBar();
    void tabGoesThroughEachCardInTurn();
    void tabGoesThroughTheFormThenTheLists();
    void theBoardFitsAnyWidth();
    void goingToARecordMakesNoOtherTab();
    void countsFollowWhileHidden();
};

} // namespace firstcall
