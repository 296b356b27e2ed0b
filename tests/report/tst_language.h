// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The language of a report, and the words our own text keeps clear of.
class TestLanguage : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixedTextGoesThroughTheTranslator();
    void aGermanReportWritesGermanDates();
    void theSameRecordsMakeTheSameReport();
    void ourOwnWordsAreNeutral();
    void labelsThatArePrintedAreNeutral();
};

} // namespace firstcall
