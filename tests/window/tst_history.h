// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The views that take back: history and bin.
class TestHistory : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsPutBackByKey();
    void aRemovedRecordIsPutBackFromTheHistory();
    void whatCannotBePutBackIsRefused();
    void theyNameTheEngagement();
    void theHistoryOfOneRecord();
    void enterShowsTheRecord();
    void aLongHistoryIsReadAsFarAsOneLooks();
    void theFilterReachesWhatIsNotReadYet();
    void anErasedValueSaysSo();
    void theBinPutsBackByKey();
    void theBinHoldsWholeEngagements();
    void theBinIsFiltered();
    void theHistoryKeyIsOfWhatOneIsAt();
    void theBinsKeyGoesFromTheEngagementsToTheWorkspaces();
    void emptyPlacesSayWhatWouldBeThere();
    void theyFitHalfALaptop();
    void everythingHasAName();
};

} // namespace firstcall
