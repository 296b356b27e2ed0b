// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The people of an engagement: who is here, in which order, and how each is introduced.
class TestIntroductions : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreOneStepEach();
    void peopleStandInGroupsByParty();
    void aRowMovesWithinItsGroup();
    void theTickMeansTheCallThatIsOn();
    void theIntroductionIsEditedWhereItIsRead();
    void tabGoesFromTheTableToTheWords();
    void whatHasNoColumnIsUnderMore();
    void aPastedListOfPeopleIsShownAndAdded();
    void theTableGivesWayToASmallWindow();
    void thePartyIsSaidByTheTitlesAlone();
    void anEmptyListSaysHowToBegin();
    void rowsComeBeforeTheIntroductionWhereItIsLow();
};

} // namespace firstcall
