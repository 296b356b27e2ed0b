// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The manager's pages, with keys alone: all engagements, and the firm with its people.
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
    void anEmptyPageSaysWhatToDo();
    void theFirmIsDescribed();
    void aLogoIsKeptOrRefused();
    void consultantsAreAddedAndChanged();
    void aRecordIsGoneTo();
    void pagesFitHalfALaptop_data();
    void pagesFitHalfALaptop();
    void everythingHasAName();

private:
    struct Place;
    Place *m_at = nullptr;
};

} // namespace firstcall
