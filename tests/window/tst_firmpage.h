// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

namespace testing {
struct PlanningPlace;
}

/// The firm and its people, with keys alone.
class TestFirmPage : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirmIsDescribed();
    void aLogoIsKeptOrRefused();
    void consultantsAreAddedAndChanged();

private:
    testing::PlanningPlace *m_at = nullptr;
};

} // namespace firstcall
