// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What the window says by itself: at its start, of its store, and where there is nothing to show.
class TestFrame : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameBackIsNewsAndLeadsThere();
    void whatDidNotFitIsShownFirst();
    void nothingThatCameBackIsNoNews();
    void f6ReachesTheStrip();
    void theSampleStoreSaysSo();
    void theFirstStartOpensAFile();
    void thePaletteMakesWhatIsNotThere();
    void thePaletteTellsPlacesFromSwitches();
    void thePaletteMakesNothingUnasked();
    void anEmptySidebarSaysWhatToDo();
    void aFilterWithoutAHitSaysSo();
    void theExportFolderIsChosen();
    void aGoneExportFolderIsTold();
    void undoLooksOffWhenThereIsNothing();
    void theNarrowBarSaysTheOtherPhases();
    void thePaletteLiesOverADimmedWindow();
    void theSearchFieldLooksLikeOne();
    void theSettingsFitAtEverySize();
};

} // namespace firstcall
