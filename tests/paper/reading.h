// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "views/paper/pdf.h"

#include <QStringList>

namespace firstcall::testing {

/// A report of one section behind an empty page one, with the least on its pages.
Report bareReport(const QList<Block> &blocks);

Paragraph paragraph(const QString &text);

/// The PDF's bytes; empty after a failure, which the callers' checks then show.
QByteArray pdfOf(const Report &report, PaperSize paper = PaperSize::A4);

/// The words of each page, line by line as a reader sees them.
QStringList pagesOf(const QByteArray &pdf);

/// What a program of poppler-utils or qpdf says about the PDF.
QString said(const QString &program, const QStringList &options, const QByteArray &pdf);

} // namespace firstcall::testing
