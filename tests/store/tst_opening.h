// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Making and opening files, and refusing what is no store.
class TestOpening : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsOurs();
    void aFailedCreationLeavesNothing();
    void whatIsThereIsNotReplaced();
    void aMissingFileIsNotMade();
    void whatIsNoStoreIsRefused_data();
    void whatIsNoStoreIsRefused();
    void aPipeIsNotWaitedFor();
    void aFileWithATriggerOfItsOwnIsRefused();
    void aDamagedPageIsSeen();
    void aPathMayHoldAnyCharacter();
    void rightsAreRespected_data();
    void rightsAreRespected();
    void aLockedStoreIsNotWaitedForLong();
    void aFullDiskLosesNothing();
};
