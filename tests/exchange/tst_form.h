// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

/// The written form of an engagement file is the form the entities tell.
class TestForm : public firstcall::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaIsWhatTheEntitiesTell();
    void whatIsExportedFitsTheSchema();
};
