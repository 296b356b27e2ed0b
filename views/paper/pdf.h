// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "models/schema/result.h"
#include "views/paper/units.h"

namespace firstcall {

struct PdfOptions
{
    PaperSize paper = PaperSize::A4;
};

/// The report as a PDF. The same report makes the same bytes, in any run of the same build with the same
/// fonts. Needs a QGuiApplication; any thread.
Result<QByteArray> toPdf(const Report &report, const PdfOptions &options = {});

/// Writes the file beside its target and renames it, readable by its owner alone.
Result<> writePdf(const QByteArray &pdf, const QString &path);

} // namespace firstcall
