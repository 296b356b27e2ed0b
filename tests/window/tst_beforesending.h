// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The list at the end of the wrap-up page: each rule of B.4 that is broken stands in it while the call
/// still goes on, leads to where it is mended, and goes when it is.
class TestBeforeSending : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleAppearsLeadsAndGoes_data();
    void eachRuleAppearsLeadsAndGoes();
    void whatIsMissingLeadsToItsPlace();
    void oneReasonSetsAside();
    void oneReasonSetsAsideWhileTheCallGoesOn();
};

} // namespace firstcall
