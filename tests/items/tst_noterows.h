// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// The notes of an engagement with what was made of them.
class TestNoteRows : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsWhatANoteIs();
    void rowsStandAsTheyWereSaid();
    void everyChangeIsFollowed();
    void nothingIsReadWhileNobodyLooks();
};
