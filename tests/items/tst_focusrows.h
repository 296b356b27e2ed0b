// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// The records that belong to a focus area, of every kind.
class TestFocusRows : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindWithAFocusIsThere();
    void aRowSaysWhereItStandsAndWhoseItIs();
    void manyChangesAtOnceAreFollowed();
};
