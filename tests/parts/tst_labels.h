// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall::testing {

/// Chips, labels, cards and empty places: what they show, and what a screen reader reads.
class LabelsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChipHoldsItsWord();
    void chipsHaveTheColoursOfTheirTone();
    void aChipIsReadAsItsText();
    void aLabelGivesWay();
    void aLabelFollowsThemeAndSize();
    void anEmptyPlaceOffersToBegin();
    void everythingInTheGalleryHasAName();
    void nothingInTheGalleryIsCutOffInLargeText();
};

} // namespace firstcall::testing
