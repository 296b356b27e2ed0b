// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The row one was at comes back: at the next start, and from another engagement.
class TestPlaces : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theRowComesBackAtTheNextStart();
    void theRowComesBackFromAnotherEngagement();
    void aRowThatIsGoneIsNotMissed();
    void theFirmsRowComesBackAtTheNextStart();
    void theEngagementComesBackAtTheNextStart();
    void theFormIsScrolledAsItWas();
    void theSharesComeBackAtTheNextStart();
    void theWordsOfFiltersComeBackAtTheNextStart();
    void aRowBehindTheFilterEmptiesIt();
};

} // namespace firstcall
