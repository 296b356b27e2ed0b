// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What the library offers is looked through, ticked and added by keys; nothing of it comes in by itself.
class TestOffers : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTypeOffersItsKitAndAddsNothing();
    void tickedLinesAreOneStep();
    void theBankIsSearchedByWords();
    void whatIsThereIsNotAddedTwice();
    void anotherTypeKeepsWhatIsThere();
    void anAgendaIsTakenOverAndFitted();
    void ownQuestionsGoToAnotherEngagement();
    void anOwnAgendaGoesToAnotherEngagement();
    void openingLinesAreTickedAsTheyAreSaid();
    void aSourceIsThereBeforeAnybodyAsked();
    void aLineForTheCallIsFoundByAWord();
};

} // namespace firstcall
