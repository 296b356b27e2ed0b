// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What stands round a call while it is taken.
class TestCallSurroundings : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowMakesRoom();
    void whatIsStillToAskLeadsThere();
    void spaceTicksATurnToAsk();
    void promisesOfThisCallAreListed();
    void counselOnTheCallAsksForTheMarking();
    void theMarkingIsPutOff();
    void aSharedScreenShowsOnlyWhatEverybodyMaySee();
    void invitationsAreWrittenByOneKey();
    void nothingIsCutAtTheSmallestSize_data();
    void nothingIsCutAtTheSmallestSize();
    void inLittleRoomAStripOpensWhatStandsBeside();
    void theStripCounts();
    void aClickOpensTheStrip();
    void besideTheTabOneKeyLeadsThereAndBack();
    void anUnknownCallerIsAskedForAndNamedByOneKey();
    void enterOnAnUnknownCallerNamesThem();
    void theSummarySoFarNamesWhoJoinedLate();
};

} // namespace firstcall
