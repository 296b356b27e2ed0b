// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The models behind the lists.
class TestLists : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aListFollowsEveryChange();
    void rowsMoveAndComeBack();
    void aListShowsOnlyWhatItsRecordsHaveInCommon();
    void removedRowsComeBackTogether();
    void pastedPeopleAreRead();
    void aSpreadsheetIsReadByItsHeadings();
    void timesAreReadAsPeopleTypeThem_data();
    void timesAreReadAsPeopleTypeThem();
    void theHourThatIsShownTwiceIsAskedAbout();
};

} // namespace firstcall
