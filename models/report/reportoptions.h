// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/tlp.h"

#include <QStringList>

#include <optional>

namespace firstcall {

/// How a document is wanted.
struct ReportOptions
{
    bool draft = true; ///< an issued one has no "As told, unsorted"; that nothing is left unsorted is a rule
    QString version = {}; ///< of an issued one, as printed: "1.0"
    std::optional<Tlp> marking = {}; ///< printed when it is stricter than the engagement's, never a laxer one
    QStringList leaveOut = {}; ///< ids of sections not to print; page one and the last always are
};

/// The marking a document carries: the chosen one when it is stricter than the engagement's own, which it
/// never falls below.
Tlp printedMarking(Tlp own, std::optional<Tlp> chosen);

/// A part that a document can have, printed or not: what a list of contents on screen offers.
struct ReportPart
{
    QString id = {}; ///< of the section
    QString title = {}; ///< without a number
    int entries = 0; ///< records that it tells of; 0 when it has nothing to say and is not printed
    bool isPrinted = true;
    bool isRequired = false; ///< always in: page one and the last
    bool operator==(const ReportPart &) const = default;
};

} // namespace firstcall
