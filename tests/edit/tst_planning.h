// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What a manager does to whole engagements.
class TestPlanning : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadForManyIsOneStep();
    void closedOnesStayClosedWhenAllAreArchived();
    void aDuplicateHasThePeopleAndThePlanAndNoStory();
    void aRemovedEngagementComesBackWhole();
};
