// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What holds for every kind of record.
class TestEntities : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void aRecordSurvivesItsRow();
    void aRecordSurvivesItsJson();
    void theCanonicalSpellingIsThatOfJson();
    void aMissingOrForeignKeyIsRefused();
    void aKindComesAfterItsParent();
    void aParentIsOneAndRequired();
};
