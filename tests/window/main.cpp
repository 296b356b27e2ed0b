// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_access.h"
#include "tests/window/tst_adding.h"
#include "tests/window/tst_beforesending.h"
#include "tests/window/tst_columns.h"
#include "tests/window/tst_firmpage.h"
#include "tests/window/tst_focus.h"
#include "tests/window/tst_frame.h"
#include "tests/window/tst_history.h"
#include "tests/window/tst_introductions.h"
#include "tests/window/tst_keys.h"
#include "tests/window/tst_lists.h"
#include "tests/window/tst_notespage.h"
#include "tests/window/tst_offers.h"
#include "tests/window/tst_palette.h"
#include "tests/window/tst_palettematch.h"
#include "tests/window/tst_places.h"
#include "tests/window/tst_planning.h"
#include "tests/window/tst_questioncards.h"
#include "tests/window/tst_questiondrafts.h"
#include "tests/window/tst_questions.h"
#include "tests/window/tst_references.h"
#include "tests/window/tst_reportside.h"
#include "tests/window/tst_reporttab.h"
#include "tests/window/tst_settings.h"
#include "tests/window/tst_shell.h"
#include "tests/window/tst_smallsizes.h"
#include "tests/window/tst_standingpage.h"
#include "tests/window/tst_walk.h"
#include "tests/window/tst_wrapup.h"

#include <QApplication>

using namespace firstcall;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return testing::runTests<TestAccess, TestAdding, TestBeforeSending, TestColumns, TestFirmPage, TestFocus,
                             TestFrame, TestHistory, TestIntroductions, TestKeys, TestLists, TestNotesPage,
                             TestOffers, TestPalette, TestPaletteMatch, TestPlaces, TestPlanningPages,
                             TestQuestionCards, TestQuestionDrafts, TestQuestions, TestReferences,
                             TestReportSide, TestReportTab, TestSettings, TestShell, TestSmallSizes,
                             TestStandingPage, TestWalk, TestWrapUp>(argc, argv);
}
