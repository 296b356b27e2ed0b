// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Rows to and from the clipboard.
class TestPasted : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void people_data();
    void people();
    void aSpreadsheetWithHeadings();
    void headingsAreKnownByOtherNames_data();
    void headingsAreKnownByOtherNames();
    void whatHasNoColumnIsLeftOutAndTold();
    void aSpreadsheetWithoutHeadings();
    void quotedCellsAndQuotedWords();
    void linesOfAMail();
    void refusedCellsAreTold();
    void whoIsThereAlreadyIsTold();
    void whatIsThereAlreadyIsTold();
    void whatIsCopiedIsPasted();
};
