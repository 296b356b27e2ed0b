// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"

namespace firstcall::testing {

/// A report that uses every kind of block and mark, as long and as dense as a real first-call report.
/// Everything in it is invented.
Report sampleReport();

/// The record that the sample's first open decision comes from.
inline const QUuid sampleDecision(QStringLiteral("{00000000-0000-7000-8000-00000000d001}"));

} // namespace firstcall::testing
