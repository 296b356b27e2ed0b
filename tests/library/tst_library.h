// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall::testing {

/// What ships with the program as data is whole, and a file that is not is refused by its place.
class LibraryTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasQuestionsAndAKit();
    void theBankIsWhole();
    void agendasAddUpAndAskAllKeyQuestions();
    void whatKeepsACallAliveIsNeverShortened();
    void packsAreWhole();
    void aCollectorHasACommandForEachOfItsSystems();
    void anAgendaIsFittedByItsRules();
    void textsFallBackToEnglishOneByOne();
    void aBrokenFileIsRefusedByItsPlace_data();
    void aBrokenFileIsRefusedByItsPlace();
};

} // namespace firstcall::testing
