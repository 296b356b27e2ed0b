// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The instructions that go to a customer.
class TestInstructionText : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPackSaysWhoItIsFrom();
    void theWorkedExampleFillsWhatItKnows();
    void anEmptyEngagementLeavesEveryPlaceOpen();
    void everyOpenPlaceHasAName();
    void whatIsOverwrittenSoonIsNamed();
    void theCollectorRunsOnAffectedMachinesOnly();
    void aCollectorBringsItsCommands();
    void theFallbackIsThatOfTheNextCall();
};

} // namespace firstcall
