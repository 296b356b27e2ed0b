// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Finding records by what they say.
class TestSearch : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAlikeHoweverTheyAreWritten_data();
    void wordsAreAlikeHoweverTheyAreWritten();
    void everyTextIsFound();
    void whatIsTypedFinds_data();
    void whatIsTypedFinds();
    void wholeWordsThenTheLastChangedComeFirst();
    void itCanBeNarrowed();
    void theSnippetShowsTheMatch();
    void whatIsForOurEyesSaysSo();
};
