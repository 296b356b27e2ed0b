// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"

namespace firstcall {

class Snapshot;
class Words;

/// The first-call report (domain E.1): page one, which stands alone, then the sections that have something to
/// say. Everything in it comes from the records and, for fixed text, from `words`; nothing from a clock.
Report firstCallReport(const Snapshot &snapshot, const Words &words, const ReportOptions &options = {});

/// Counsel's wording, when it may be printed: the work is directed by counsel or on two tracks, and a counsel
/// is named (domain E.8, rule V36). Empty otherwise.
QString privilegeMarking(const Snapshot &snapshot);

} // namespace firstcall
