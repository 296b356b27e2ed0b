// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What an answer does besides standing there, each as one step.
class TestAnswering : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionKeepsTheOriginal();
    void eachSpeakerHasHalvesOfTheirOwn();
    void whatTheyCallASuccessIsACriterion();
    void whoDecidesIsAParticipant();
    void whatTheyDidIsAnActionTaken();
    void whatMayChangeEvidenceIsToldApart_data();
    void whatMayChangeEvidenceIsToldApart();
    void aQuestionPutOffIsATopicOfTheTechnicalCall();
    void aQuestionIsDroppedForAReason();
};
