// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/context.h"

namespace firstcall {

/// Leaves out the columns of tables in which all of several rows say only that nothing is noted, and says so
/// once, in a note under the table.
void leaveOutSilentColumns(const ReportContext &context, QList<Block> &blocks);

} // namespace firstcall
