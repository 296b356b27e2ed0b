// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

class TestPalette : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundAndRun();
    void theLastCommandsComeFirst();
    void onlyCommandsThatCanBeRunAreOffered();
    void anEngagementIsOpened();
    void hitsLeaveTheChoiceAlone();
    void anAnswerLeadsToItsRecord();
    void enterWaitsForTheNewestHits();
    void peopleAndIndicatorsHaveASign();
    void theKeysMoveInTheList();
    void escapeGivesTheFocusBack();
    void itGoesWhenOneWorksElsewhere();
    void itTellsWhenNothingIsFound();
    void rowsAreTold();
    void itFitsTheWindow_data();
    void itFitsTheWindow();
    void itGoesWithASearchUnderWay();
};

} // namespace firstcall
