// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall::testing {

/// Where pages end in whole documents, read back from their PDF.
class BreakingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pagesEndWhereTheyShould_data();
    void pagesEndWhereTheyShould();
    void aLongTableRepeatsItsHeadAndLosesNoRow();
    void aCellOfManyPagesLosesNoWord();
    void aLongCalloutAndQuotationGoOn();
    void twoLongListsGoOnSideBySide();
    void anEmptyTableTakesNoRoom();
    void aLongWordIsBrokenAndNotCut();
    void shortColumnsDoNotStarveTheOthers();
    void pageOneIsSetTighterBeforeItRunsOver();
};

} // namespace firstcall::testing
