// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall::testing {

/// A text with placeholders is filled, and what nothing is known for stays open.
class FillInTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data();
    void fills();
    void openPlacesAreTold();
    void everyPlaceholderOfTheWrapUpHasAName();
};

} // namespace firstcall::testing
