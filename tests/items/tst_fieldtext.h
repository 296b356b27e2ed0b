// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Values as the window shows and reads them.
class TestFieldText : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyShownValueIsReadBack();
    void momentsAreOnTheCustomersClock();
    void todayIsTheCustomersDay();
    void typedTextIsRead_data();
    void typedTextIsRead();
    void namesAreOfWhatIsReferredTo();
    void coreRecordsGoByTheirWords();
    void listsOfNamesAreReadWhole();
    void anEditThatMovesNoNameIsQuiet();
};
