// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Copies, and putting them back.
class TestBackup : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsSoundAndPrivate();
    void anExistingFileIsReplacedOnlyWhenAsked();
    void aCopyOfADamagedStoreIsThrownAway();
    void changesAreBackedUpOnClose();
    void oldCopiesAreThinnedOut();
    void aStoreIsRestored();
    void whatIsReplacedIsKept();
    void aDamagedStoreIsSetAside();
    void aStoreInUseIsNotReplaced();
    void whatIsNoBackupIsRefused();
};
