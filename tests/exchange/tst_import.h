// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What goes out comes in again, and what does not fit stays out.
class TestImport : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesComeOutAgain();
    void theJournalTravels();
    void aMissingCoreQuestionIsAdded();
    void aFirmWideRecordThatIsHereStaysAndIsTold();
    void anEngagementThatIsHereIsRefused();
    void aTakenReferenceIsRefused();
    void aJournalThatDoesNotHoldIsRefused();
    void whatWasImportedCanBeTakenBack();
};
