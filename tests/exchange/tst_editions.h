// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// How a calendar tells a newer invitation from an older one, and what never stands in any.
class TestEditions : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCancellationFollowsItsInvitation();
    void whatIsToldMakesANewerOne();
    void whatIsNotToldChangesNothing();
    void whoComesInCounts();
    void anInvitationThatMovesCounts();
    void aNumberNeverComesTwice();
    void theSequenceGoesOnFromTheRecords();
    void theJournalTakesItAlong();
    void noMailGoesWhereItMayBeRead();
    void theTitleGivesNothingAway();
};
