// SPDX-License-Identifier: Apache-2.0
#include "tests/paper/reading.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTimeZone>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

Report bareReport(const QList<Block> &blocks)
{
    Report report;
    report.title = u"Title"_s;
    report.reference = u"REF-1"_s;
    report.draft = false;
    report.footer = u"Footer"_s;
    report.version = u"1.0"_s;
    report.pageWords = u"Page %1 of %2"_s;
    report.asAt = QDateTime(QDate(2026, 3, 9), QTime(12, 45), QTimeZone::utc());
    report.author = u"Firm"_s;
    report.language = QLocale(QLocale::English, QLocale::UnitedKingdom);
    report.sections = {{u"one"_s, {}, {}}, {u"break"_s, {}, {PageBreak{}}}, {u"two"_s, u"Section"_s, blocks}};
    return report;
}

Paragraph paragraph(const QString &text)
{
    return {plain(text), ParagraphRole::Body, {}};
}

QByteArray pdfOf(const Report &report, PaperSize paper)
{
    auto pdf = toPdf(report, {.paper = paper});
    return pdf ? *pdf : QByteArray();
}

QString said(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QStringList arguments = options;
    arguments += file.fileName();
    if (program == "pdftotext"_L1)
        arguments += u"-"_s;
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages = said(u"pdftotext"_s, {u"-layout"_s}, pdf).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

} // namespace firstcall::testing
