// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What a card takes and shows besides a plain answer.
class TestQuestionCards : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionShowsBoth();
    void bothHalvesStandOnTheCard();
    void whoDecidesIsNamedOnTheCard();
    void aQuestionIsDroppedWithItsReason();
    void whatIsPutOffIsATopicOfTheTechnicalCall();
};

} // namespace firstcall
