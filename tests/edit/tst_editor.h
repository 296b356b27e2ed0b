// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Editing with undo.
class TestEditor : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneCanBeTakenBack();
    void whatCouldNotBeStoredIsNoStep();
    void commitsToOneFieldMerge();
    void aStepOfTheWorkspaceInBetweenKeepsThemApart();
    void aFailedUndoIsReported();
    void aNewRecordComesLast();
    void aNewRecordHasTheNextNumber();
    void numbersOfEvidenceAreNotUsedAgain();
    void aRemovalTakesChildrenAndReferences();
    void aFirmWideRemovalReachesEveryEngagement();
    void anEngagementGoesAndComesBack();
    void theNewerOfTwoStacksIsUndone();
    void theJournalTellsWhatWasUndone();
    void anImportIsTakenBack();
    void nothingChangedIsNoStep();
};
