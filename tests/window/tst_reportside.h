// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What stands beside the pages of a report: how it is wanted, what is missing, what it can hold.
class TestReportSide : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingLeadsToItsPlace_data();
    void whatIsMissingLeadsToItsPlace();
    void aClickLeadsThereToo();
    void aWrongReferenceIsMendedAmongTheFacts();
    void tabReachesAllInSight_data();
    void tabReachesAllInSight();
    void contentsTellTheirWholeTitle();
};

} // namespace firstcall
