// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// History: what the journal tells and how it is read.
class TestJournal : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsOneEntryAField();
    void anAdditionAndARemovalAreOneEntry();
    void chainsAreApart();
    void theJournalIsReadInPages();
    void theStateAtAnyPositionIsRead();
    void asAtLeavesDocumentsAside();
    void theJournalCannotBeChanged();
    void aValueCanBeErased();
    void draftsAreKeptUntilCommitted();
    void theHashIsAsWritten();
};
