// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/report/reportoptions.h"
#include "views/paper/units.h"

class QSettings;

namespace firstcall {

/// How the reports of one engagement are wanted on this machine: remembered beside the window's other
/// settings, and no part of the engagement.
struct ReportChoices
{
    PaperSize paper = PaperSize::A4;
    QString language = QStringLiteral("en");
    std::optional<Tlp> marking = {}; ///< none follows the engagement
    QStringList leaveOut = {}; ///< ids of sections
    QString fileName = {}; ///< without a folder; empty for the usual one
    QString namePattern = {}; ///< of the usual one, the same for every engagement; read alone

    ReportOptions options() const { return {.marking = marking, .leaveOut = leaveOut}; }
    bool operator==(const ReportChoices &) const = default;
};

ReportChoices readReportChoices(QSettings &settings, const QUuid &engagement);
void writeReportChoices(QSettings &settings, const QUuid &engagement, const ReportChoices &choices);

/// What a draft is called unless somebody says otherwise. A pattern may hold "{reference}" and "{code name}";
/// an empty one is the program's own.
QString usualFileName(const Engagement &engagement, const QString &pattern = {});
/// Why no file can be called after that pattern, in a sentence; empty when one can.
QString whyNotPattern(const QString &pattern);
/// Why a file can't be called that, in a sentence; empty when it can.
QString whyNotFileName(const QString &name);
/// The name with its ending.
QString withPdfEnding(const QString &name);

} // namespace firstcall
