// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Taking in an engagement that comes from a file.
class TestAdopt : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsJournalledAnew();
    void itsJournalIsTakenVerbatim();
    void itComesBackAfterItWasRemoved();
    void anotherHistoryIsRefused();
    void whatIsHereAlreadyIsKeptAndTold();
    void nothingIsTakenInPart_data();
    void nothingIsTakenInPart();
};
