// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"

namespace firstcall {

class Snapshot;
class Words;

/// How a document is wanted.
struct ReportOptions
{
    bool draft = true; ///< an issued one has no "As told, unsorted"; that nothing is left unsorted is a rule
    QString version = {}; ///< of an issued one, as printed: "1.0"
    std::optional<Tlp> marking = {}; ///< printed when it is stricter than the engagement's, never a laxer one
    QStringList leaveOut = {}; ///< ids of sections not to print; page one and the last always are
};

/// The first-call report (domain E.1): page one, which stands alone, then the sections that have something to
/// say. Everything in it comes from the records and, for fixed text, from `words`; nothing from a clock.
Report firstCallReport(const Snapshot &snapshot, const Words &words, const ReportOptions &options = {});

/// The marking a document carries: the chosen one when it is stricter than the engagement's own, which it
/// never falls below.
Tlp printedMarking(Tlp own, std::optional<Tlp> chosen);

/// Counsel's wording, when it may be printed: the work is directed by counsel or on two tracks, and a counsel
/// is named (domain E.8, rule V36). Empty otherwise.
QString privilegeMarking(const Snapshot &snapshot);

} // namespace firstcall
