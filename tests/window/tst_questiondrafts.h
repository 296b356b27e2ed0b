// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What is typed on the questions' page and not entered yet is not lost, and comes back once.
class TestQuestionDrafts : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anotherQuestionLeavesWhatIsTyped();
    void aHalfTypedQuestionComesBack();
    void aHalfTypedAnswerTakenBackStaysAway();
    void anAnswerIsNotMadeTwice();
    void aHalfTypedCorrectionKeepsTheOriginal();
};

} // namespace firstcall
