// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Fields that point at other records, and what is typed there that no record is called.
class TestReferences : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void enterAddsWhoIsInNoList();
    void theLastSuggestionAdds();
    void aPartOfANameAddsNobody();
    void leavingAddsNobodyAndSaysHow();
    void aCellAddsToo();
    void somebodyOfTheEngagementIsNotAddedByName();
    void whatWasRefusedStandsThereAgain();
    void whatWasRefusedStandsInItsCellAgain();
    void whatWasRefusedIsToldOnce();
};

} // namespace firstcall
