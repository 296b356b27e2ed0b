// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// The table of all engagements: what it says, how it follows, and how a manager orders it.
class TestEngagements : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRowFollowsItsOwnEngagement();
    void rowsStayInOrderWhateverChanges();
    void namesOfCustomersAndLeadsAreFollowed();
    void theReportIsNoneADraftOrIssued();
    void groupsStandOneAfterTheOther();
    void wordsFilterTheRows();
    void aRowIsReadAsASentence();
    void theLastChangeIsToTheMinuteWhileItIsNear();
};
