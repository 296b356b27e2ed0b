// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What can be chosen about a report, and what can't.
class TestOptions : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsOfferedPrintedOrNot();
    void aPartSaysHowManyRecordsItTellsOf();
    void theMarkingNeverFallsBelowTheEngagements_data();
    void theMarkingNeverFallsBelowTheEngagements();
};

} // namespace firstcall
