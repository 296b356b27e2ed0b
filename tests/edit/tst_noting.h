// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// A line of the note bar is one step: the note and what is made of it, linked both ways.
class TestNoting : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyMakerMakesItsRecord_data();
    void everyMakerMakesItsRecord();
    void aLineIsOneStep();
    void aTaskGoesToTheSideOfItsOwner();
    void thereIsOneFirstTask();
    void aFirstTaskHasItsSideAndItsQuestion();
    void whenAReportWasMadeStaysOpen();
    void theNextUpdateIsPlannedOnce();
    void anUnknownCallerIsOnTheCallAndNotVerified();
    void anUnknownCallerIsNamed();
    void anUnknownCallerIsSomebodyWhoIsKnown();
    void anAnswerClosesItsQuestion();
    void aPersonWhoIsKnownComesToTheCall();
    void whoAsksHasHadTheirTurn();
    void whoSpeaksIsOnTheCall();
    void whoIsToldOfIsIntroduced();
    void anAnswerNamesWhoDecides_data();
    void anAnswerNamesWhoDecides();
    void anAnswerFillsWhoIsKnown();
    void whatTheyDidIsAtRiskFromTheNoteBar();
    void concernsAreRankedAsTheyCome();
    void aPointIsParkedForOneTechnicalCall();
    void aNoteIsMadeIntoAKindOnce();
    void aNoteGoesAndWhatWasMadeOfItStays();
    void whatCannotBeMadeIsRefused();
    void whatWasMadeOfANoteIsSorted();
    void indicatorsAreToldApart_data();
    void indicatorsAreToldApart();
};
