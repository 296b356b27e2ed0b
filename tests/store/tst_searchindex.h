// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// That the index of search is what the records say, whatever happens.
class TestSearchIndex : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsEveryChange();
    void anAdoptedEngagementIsFound();
    void dueOrTakenInIsTheSame();
    void whatIsDueSurvivesAKill();
    void manyChangesAreTakenInAtOnce();
    void anErasedValueLeavesTheIndex();
    void aStoreOfTheFirstFormIsTakenIn();
    void aDamagedIndexIsFoundAndMended();
    void aWorkerSearchesMeanwhile();
};
