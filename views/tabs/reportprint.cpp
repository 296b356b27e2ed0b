// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportprint.h"

#include "views/fields/desk.h"
#include "views/paper/pages.h"
#include "views/parts/ask.h"
#include "views/tabs/reportexport.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace firstcall {

namespace {

/// The pages are laid out for the paper that is in the printer; for another one than ours they are made
/// smaller until they fit it.
std::optional<PaperSize> paperIn(const QPrinter &printer)
{
    switch (printer.pageLayout().pageSize().id()) {
    case QPageSize::A4:
        return PaperSize::A4;
    case QPageSize::Letter:
        return PaperSize::Letter;
    default:
        return {};
    }
}

void drawFitted(QPainter &painter, const QPrinter &printer, const Pages &pages, int page)
{
    const QSizeF paper = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const qreal exact = qreal(printer.resolution()) / unitsPerInch;
    const qreal scale =
        qMin(exact, qMin(paper.width() / pages.size().width(), paper.height() / pages.size().height()));
    painter.save();
    painter.translate((paper.width() - pages.size().width() * scale) / 2, 0);
    painter.scale(scale, scale);
    pages.draw(painter, page);
    painter.restore();
}

} // namespace

Result<> printReport(Desk &desk, const QUuid &engagement, QWidget *parent)
{
    const ReportChoices choices = readReportChoices(desk.settings(), engagement);
    const Result<Report> report = chosenReport(desk, engagement);
    if (!report)
        return report.failure();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report->reference);
    printer.setFullPage(true);
    printer.setPageSize(pageSizeOf(choices.paper));
    if (!ask::printer(parent, QCoreApplication::translate("ReportFile", "Print the report"), printer))
        return {};
    const Pages pages = Pages::layout(*report, paperIn(printer).value_or(choices.paper));
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int end = printer.toPage() > 0 ? qMin(printer.toPage(), pages.count()) : pages.count();
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Failure{
            QCoreApplication::translate(
                "ReportFile", "The printer “%1” took no pages. Nothing was printed; choose another one.")
                .arg(printer.printerName())};
    }
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (int page = first; page < end; ++page) {
        if (page > first)
            printer.newPage();
        drawFitted(painter, printer, pages, page);
    }
    return {};
}

} // namespace firstcall
