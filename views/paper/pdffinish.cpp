// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pdffinish.h"

#include "views/paper/pdfunicode.h"

#include <QCoreApplication>

#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle dateOf(const QDateTime &moment)
{
    return QPDFObjectHandle::newString(moment.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'").toStdString());
}

void describe(QPDF &pdf, const Report &report)
{
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    const auto set = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, textOf(text));
    };
    QStringList title{report.title, report.reference};
    title.removeAll(QString());
    const QString program = u"Firstcall "_s + QLatin1StringView(FIRSTCALL_VERSION);
    set("/Title", title.join(u" · "_s));
    set("/Author", report.author);
    set("/Subject", report.subtitle);
    set("/Keywords", QStringList{keyOf(report.tlp), report.restriction}.join(u' ').trimmed());
    set("/Creator", program);
    set("/Producer", program);
    if (report.asAt.isValid()) {
        info.replaceKey("/CreationDate", dateOf(report.asAt));
        info.replaceKey("/ModDate", dateOf(report.asAt));
    }
    pdf.getTrailer().replaceKey("/Info", info);

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", textOf(report.language.bcp47Name()));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

/// Qt names the subset in the descriptor alone, after an order of its own that changes from run to run. Here
/// all three places have one name, after the order in which the fonts came into use.
void nameFont(QPDFObjectHandle font, int number)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    descriptor.removeKey("/CIDSet");
    std::string base = font.getKey("/BaseFont").getName().substr(1);
    if (const auto plus = base.find('+'); plus != std::string::npos)
        base.erase(0, plus + 1);
    std::string tag(6, 'A');
    for (auto letter = tag.rbegin(); letter != tag.rend(); ++letter, number /= 26)
        *letter = char('A' + number % 26);
    const QPDFObjectHandle name = QPDFObjectHandle::newName("/" + tag + "+" + base);
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
    descriptor.replaceKey("/FontName", name);
}

void mendFonts(QPDF &pdf, Fonts &fonts)
{
    int number = 0;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0") || !object.getKey("/DescendantFonts").isArray())
            continue;
        nameFont(object, number++);
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (map.isStream()) {
            const std::shared_ptr<Buffer> data = map.getStreamData();
            const QByteArray old(reinterpret_cast<const char *>(data->getBuffer()),
                                 qsizetype(data->getSize()));
            map.replaceStreamData(mendedToUnicode(old, fonts).toStdString(), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
        }
    }
}

/// Numbers the objects by the order in which they are reached: Qt's own order changes from run to run.
std::shared_ptr<Buffer> canonical(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setOutputMemory();
    writer.write();
    return writer.getBufferSharedPointer();
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &raw, const Report &report, Fonts &fonts)
try {
    QPDF pdf;
    pdf.processMemoryFile("report", raw.constData(), std::size_t(raw.size()));
    mendFonts(pdf, fonts);
    describe(pdf, report);

    const std::shared_ptr<Buffer> ordered = canonical(pdf);
    QPDF again;
    again.processMemoryFile("report", reinterpret_cast<const char *>(ordered->getBuffer()),
                            ordered->getSize());
    QPDFWriter writer(again);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> result = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(result->getBuffer()), qsizetype(result->getSize()));
} catch (const std::exception &problem) {
    return Failure{
        QCoreApplication::translate("Pdf",
                                    "The PDF could not be completed: %1. Nothing was written; please "
                                    "report this.")
            .arg(QString::fromUtf8(problem.what()))};
}

} // namespace firstcall
