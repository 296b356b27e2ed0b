// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The window driven by keys alone.
class TestKeys : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfRowsAreActions();
    void anEditorKeepsTheKeysOfRows();
    void theSideHasAMenuByKey();
    void anEngagementFromNothingToReportAndBack();
    void everyTabHasItsKey();
    void tabGoesFromCellToCell();
    void exportWinsOverTheLineEdit();
    void whatDoesNotFitStaysInItsEditor();
    void aTimeHasBothClocksUntilItIsTyped();
};

} // namespace firstcall
