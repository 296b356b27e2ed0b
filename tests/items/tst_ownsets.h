// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// Sets that the firm makes of an engagement's questions and agenda, and what they offer another.
class TestOwnSets : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreSavedAndOfferedOnce();
    void anAgendaKeepsItsPlaces();
    void nothingToSaveIsRefused();
};
