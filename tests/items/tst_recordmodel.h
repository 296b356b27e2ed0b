// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Records as the rows of a list.
class TestRecordModel : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsAModel();
    void addedEditedRemovedUndoneRedone();
    void rowsMove_data();
    void rowsMove();
    void equalPositionsGiveWay();
    void rankedKindsAreInTheOrderOfTheReport();
    void aListHasSomethingInCommon();
    void referencesShowNames();
    void refusalsAreTold();
    void manyChangesReloadOnlyWhatIsOurs();
    void aReaderHearsWholeSentences();
};
