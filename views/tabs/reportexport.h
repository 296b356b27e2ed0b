// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/schema/result.h"
#include "views/tabs/reportchoices.h"

namespace firstcall {

class Desk;
struct Report;

/// The report of an engagement as it is now, as somebody chose it. Refuses when counsel wants nothing in
/// writing.
Result<Report> chosenReport(const Snapshot &snapshot, const ReportChoices &choices);
/// The same from the store, with the choices that are remembered for it.
Result<Report> chosenReport(Desk &desk, const QUuid &engagement);

/// Where the draft of this engagement goes, with its file name.
QString draftPath(Desk &desk, const Engagement &engagement, const ReportChoices &choices);

Result<QString> draftPath(Desk &desk, const QUuid &engagement);

/// Writes the draft of the report, with the choices that are remembered for this engagement, and gives the
/// path of the file: draftPath() unless another one is named. Nothing is stored or journalled. What is typed
/// has to be committed before.
Result<QString> exportDraft(Desk &desk, const QUuid &engagement, const QString &path = {});

} // namespace firstcall
