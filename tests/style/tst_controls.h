// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"
#include "views/style/appearance.h"

#include <memory>

namespace firstcall::testing {

/// Sizes and states of the controls as the style draws them.
class ControlsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void controlsAreLargeEnough_data();
    void controlsAreLargeEnough();
    void rowsAreLargeEnough();
    void textKeepsAwayFromTheEdge();
    void theFocusShows_data();
    void theFocusShows();
    void aClickedButtonIsLeftAlone();
    void enterPressesAButton_data();
    void enterPressesAButton();
    void primaryButtonsAreFilled();
    void anInvalidFieldHasARedEdge();
    void aSelectedRowKeepsItsTextsColour();
    void arrowsStandAtTheEndOfTheLine();
    void theThumbFollowsTheValue();
    void aChoiceOfManyIsListedBelow();

private:
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace firstcall::testing
