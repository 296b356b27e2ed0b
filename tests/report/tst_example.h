// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The worked example, word for word where the domain demands it.
class TestExample : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void frame();
    void pageOneStandsAlone();
    void sectionsStandInTheirOrder();
    void wrapUpWordsAreVerbatim();
    void callRecordNamesEverybodyAndWhyAnybodyWasAbsent();
    void everyStatementShowsKindSourceConfidence();
    void timelineIsNoMoreExactThanWhatIsKnown();
    void keyQuestionsAreVerbatimWithAllAnswers();
    void scopeIsARangeNotAFalseFigure();
    void perishableDataComesFirst();
    void deadlinesAreForCounselToConsider();
    void risksAreRatedWorstFirst();
    void basisAndLimitsUseTheFixedText();
    void everyBlockNamesARecordThatExists();
};

} // namespace firstcall
