// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// How a call is led through its agenda: item by item, behind or in time, and while an attack goes on.
class TestCallAgenda : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f8GoesThroughTheAgenda();
    void aShortCallHasTheShortAgenda();
    void anAttackTurnsTheAgenda();
    void f8BringsTheQuestionsOfTheItem();
    void f8LeadsThereWhenOneIsNotInTheNoteBar();
    void theBarSaysTheStageAndHowFarBehind();
    void oneKeyShortensTheRest();
    void nothingIsShortenedInTime();
    void anAttackEndsWithTheNextContact();
    void anOfferedLineIsKeptByEnterAlone();
    void anAttackThatIsOverStillAsksForTheNextContact();
};

} // namespace firstcall
