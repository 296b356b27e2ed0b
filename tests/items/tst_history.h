// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// The journal as a person reads it.
class TestHistory : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhoDidWhat();
    void whoIsGoneKeepsTheName();
    void itFollowsOneRecord();
    void aLongHistoryIsReadInPages();
    void aValueIsPutBack();
    void whatCannotBePutBackSaysWhy();
    void aRecordIsPutBackWithWhatBelongsToIt();
    void anErasedValueIsGoneAtOnce();
};
