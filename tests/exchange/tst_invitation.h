// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What stands in an invitation.
class TestInvitation : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCalendarFindsWhatItNeeds();
    void peopleReadWhereToTalk();
    void linesAreFoldedByOctets();
    void specialSignsAreEscaped();
    void zonesAreDescribed_data();
    void zonesAreDescribed();
    void anHourThatComesTwiceIsToldInUtc();
    void theNextMeetingIsMeant();
    void anUpdateInvitesItsAudience();
    void refusalsNameWhatThereIsNot_data();
    void refusalsNameWhatThereIsNot();
};
