// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall::testing {

/// Strip and toast: they tell, offer, and stay out of the way.
class MessagesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyStripTakesNoRoom();
    void aStripSaysAndOffers();
    void aSentenceTwiceIsAnnouncedTwice();
    void theNextSentenceTakesThePlaceOfTheLast();
    void aStripLeavesEscAlone();
    void escOnTheStripClosesItAndGivesTheFocusBack();
    void aToastGoesByItself();
    void aToastStaysWhileOneIsOnIt();
    void aToastsOfferIsReachedByKeys();
    void aToastStaysAtTheBottom();
    void aToastKeepsTheOfferOfTheLastWord();
};

} // namespace firstcall::testing
