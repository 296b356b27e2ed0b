// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The summary that is read back at the end of a first call.
class TestWrapUpText : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExampleIsReadInUnderNinetySeconds();
    void anEmptyEngagementLeavesEveryPlaceOpen();
    void ordinalsFollowTheConcerns_data();
    void ordinalsFollowTheConcerns();
    void aTimeNeverStandsAlone();
    void statementsReadAsSentences();
    void correctedAnswersAreNotReadBack();
    void openPlacesLeadToTheirRecords();
};

} // namespace firstcall
