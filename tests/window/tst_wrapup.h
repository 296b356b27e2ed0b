// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The page that ends a call, by keys: the words are read, confirmed and sent, and nothing typed is lost.
class TestWrapUp : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeAndEnterPromiseTheUpdate();
    void aWordThatIsNoTimeStaysMarked();
    void openPlacesLeadToWhereTheyAreFilled();
    void theWordsFollowTheRecords();
    void editedWordsAreKeptAndMarked();
    void halfTypedWordsSurviveAndEscDropsThem();
    void newWordsAreOffered();
    void aDigitConfirms();
    void nobodyConfirmedAndWhy();
    void correctionsAreNoted();
    void theFirstTaskIsMarked();
    void thePlanIsWrittenLineByLine();
    void theWrapUpGoesToAMessenger();
    void lettersLeadOut();
    void aWrongReadBackLeadsHere();
    void nothingIsCutOffInASmallWindow_data();
    void nothingIsCutOffInASmallWindow();
};

} // namespace firstcall
