// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// Lists give their columns room by what stands in them, and work where there is little of it.
class TestColumns : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsSharedByWhatIsWanted_data();
    void roomIsSharedByWhatIsWanted();
    void longTextsGetTheRoomThatShortOnesLeave();
    void noHeadIsCut_data();
    void noHeadIsCut();
    void whatGaveWayIsFoundUnderMore();
    void moreStandsBelowWhereItWouldCutColumns();
    void buttonsStandBesideTheBoxAndKeepTheirKeys();
    void aRowIsInSightAtTheLargestText();
    void pastedRowsGetRoomToo();
    void promisesAreNeverCut();
};

} // namespace firstcall
