// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// What the editor refuses: rules V1 and V3.
class TestHardRules : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceHasItsForm_data();
    void aReferenceHasItsForm();
    void theCoreQuestionsStay();
    void theCoreQuestionsAreAnswered();
    void noOtherQuestionIsCore();
    void anEngagementComesWithItsCore();
};
