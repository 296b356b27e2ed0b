// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Notes are sorted one key each, and what is made of them is linked both ways.
class TestNotesPage : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeySortsANoteAndTheNextIsAtHand();
    void undoBringsTheNoteBackToHand();
    void everyKeyMakesWhatItSays_data();
    void everyKeyMakesWhatItSays();
    void aNumberAnswersItsQuestion();
    void aNoteIsWordedAnewAndKeepsWhatItSaid();
    void severalAreSortedAtOnce();
    void aPrivateNoteIsSorted();
    void theMissingListLeadsHere();
    void aKeyLeadsHereFromAnywhere();
    void theFilterFindsWords();
    void aRecordShowsItsNote();
    void itFitsAnyWidth();
};

} // namespace firstcall
