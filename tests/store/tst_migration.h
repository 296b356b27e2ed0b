// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// The form of the file.
class TestMigration : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTablesAreWhatTheEntitiesTell();
    void aStepIsTakenWholeOrNotAtAll();
    void aVerifiedCopyComesBeforeAStep();
};
