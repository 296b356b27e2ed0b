// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Writing and reading records.
class TestRecords : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsKept();
    void onlyWhatIsTouchedIsWritten();
    void aConflictIsRefused();
    void aRemovalComparesToo();
    void aTakenReferenceIsRefused();
    void aChildNeedsItsParent();
    void whatAFieldDoesNotAcceptIsRefused();
    void aRecordIsKeptWhereItBelongs();
    void bytesMustBeHere();
    void recordsComeInOrder();
    void anEngagementIsFoundByReferenceOrId();
    void referrersAreFound();
    void aSnapshotHoldsWhatItRefersTo();
    void listsShowTheSummary();
    void twoProgramsSeeEachOther();
};
