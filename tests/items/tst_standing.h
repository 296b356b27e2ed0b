// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// How an investigation stands, across its lists.
class TestStanding : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyGroupHoldsWhatBelongsToIt();
    void vectorsThatMayBeTrueComeFirst();
    void whatNothingAnswersIsTold();
    void rowsFollowEveryChange();
};
