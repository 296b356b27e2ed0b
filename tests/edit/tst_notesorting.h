// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Notes that are there are sorted afterwards: one step each, and what was noted first stays.
class TestNoteSorting : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKindAndARecordAreOneStep();
    void anAnswerGoesToTheQuestionNamed();
    void aPersonIsReadFromTheWords();
    void severalAreOfAKindInOneStep();
    void anAmendmentKeepsTheOriginal();
    void whatWasMadeBeforeAnAmendmentStaysMade();
};
