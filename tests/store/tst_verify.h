// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What a verification finds.
class TestVerify : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundStoreHasNoFindings();
    void aChangedEntryIsFound_data();
    void aChangedEntryIsFound();
    void aChangedRecordIsFound_data();
    void aChangedRecordIsFound();
    void aMissingEndIsFoundByTheAnchor();
    void anOlderCopyHasLostNothing();
    void aLossIsNotForgottenByWorkingOn();
    void itCanBeStopped();
};
