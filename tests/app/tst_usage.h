// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// The manners of a Unix tool.
class TestUsage : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryVerb();
    void everyVerbHasItsHelp_data();
    void everyVerbHasItsHelp();
    void theVersionIsTold();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void aRefusalIsOneSentenceAndOne_data();
    void aRefusalIsOneSentenceAndOne();
    void whatAFileHoldsDoesNotSteerTheTerminal();
};
