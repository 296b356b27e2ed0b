// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What is read, and reached, in a small window and with large text.
class TestSmallSizes : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theHeadIsReadWhole_data();
    void theHeadIsReadWhole();
    void aTightHeadTellsTheRestInItsName();
    void theNameIsShortenedLast();
    void theChannelIsReadAtEveryWidth();
    void exportIsAlwaysInSight_data();
    void exportIsAlwaysInSight();
    void theStatusLineLiesOverNothing();
    void phasesHaveWordsWithLargeText();
    void buttonsHaveWordsWhereTheyFit();
    void aRowIsWholeInTheSmallestTable();
    void theHeadOfTheQuestionsIsNotSqueezed();
    void aFocusCardShowsThreeRecords();
    void sectionsTellTheirCounts();
    void aToastKeepsClearOfTheExport();
};

} // namespace firstcall
