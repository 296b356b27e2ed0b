// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pdf.h"

#include "views/paper/pages.h"
#include "views/paper/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Pdf", sentence);
}

} // namespace

Result<QByteArray> toPdf(const Report &report, const PdfOptions &options)
{
    const Pages pages = Pages::layout(report, options.paper);
    QByteArray raw;
    {
        QBuffer buffer(&raw);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(pageSizeOf(options.paper), QPageLayout::Portrait, {}));
        QPainter painter;
        if (!painter.begin(&writer))
            return Failure{say(QT_TRANSLATE_NOOP(
                "Pdf",
                "The PDF could not be begun: the system gave no memory for it. Nothing was changed."))};
        painter.setRenderHint(QPainter::LosslessImageRendering);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.draw(painter, page);
        }
    }
    return finishPdf(raw, report, pages.fonts());
}

Result<> writePdf(const QByteArray &pdf, const QString &path)
{
    const auto failure = [&path](const QString &reason) {
        return Failure{
            say(QT_TRANSLATE_NOOP(
                    "Pdf",
                    "The PDF was not written to “%1”: %2. Nothing that was there has been changed; choose "
                    "another place or free some room."))
                .arg(QDir::toNativeSeparators(path), reason)};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(pdf) != pdf.size() || !file.commit())
        return failure(file.errorString());
    return {};
}

} // namespace firstcall
