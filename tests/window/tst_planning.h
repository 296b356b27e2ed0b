// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

namespace testing {
struct PlanningPlace;
}

/// The manager's pages, with keys alone: all engagements, and both pages as they fit the window.
class TestPlanningPages : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLeadForTheSelectedIsTakenBackAtOnce();
    void removedEngagementsComeBack();
    void aDuplicateIsSelected();
    void archivedOnesGoToTheirGroup();
    void wordsFilterAndEscShowsAll();
    void sortedAndGroupedByKeysAndKept();
    void rowsAreCopiedWithAllColumns();
    void enterOpensTheEngagement();
    void theMenuKeyOpensTheMenu();
    void whatCannotBeDoneSaysWhy();
    void anEmptyPageSaysWhatToDo();
    void aRecordIsGoneTo();
    void pagesFitHalfALaptop_data();
    void pagesFitHalfALaptop();
    void everythingHasAName();

private:
    testing::PlanningPlace *m_at = nullptr;
};

} // namespace firstcall
