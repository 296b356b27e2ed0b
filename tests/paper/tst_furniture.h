// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/paper/reading.h"
#include "tests/paper/sample.h"
#include "tests/support/run.h"
#include "views/paper/pages.h"

namespace firstcall::testing {

/// What stands on every page.
class FurnitureTest : public TestCase
{
    Q_OBJECT

    static Report longReport(int paragraphs)
    {
        QList<Block> blocks;
        for (int i = 0; i < paragraphs; ++i)
            blocks += paragraph(QStringLiteral("Some words of no weight, ").repeated(40));
        return bareReport(blocks);
    }

    static QStringList shownLines(const QString &page)
    {
        QStringList lines = page.split(QLatin1Char('\n'));
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        return lines;
    }

private Q_SLOTS:
    void theMarkingStandsInHeaderAndFooterOfEveryPage_data()
    {
        QTest::addColumn<Tlp>("tlp");
        QTest::addColumn<QString>("label");
        for (const Choice &choice : tlpList)
            QTest::newRow(choice.key) << Tlp(choice.value) << QString::fromLatin1(choice.key);
    }
    void theMarkingStandsInHeaderAndFooterOfEveryPage()
    {
        QFETCH(Tlp, tlp);
        QFETCH(QString, label);
        Report report = sampleReport();
        report.tlp = tlp;
        const QStringList pages = pagesOf(pdfOf(report));
        QVERIFY(pages.size() > 2);
        for (const QString &page : pages) {
            const QStringList lines = shownLines(page);
            // To the right of everything, with the restriction beside it.
            QVERIFY2(lines.first().endsWith(report.restriction + QStringLiteral("    ") + label)
                         || lines.first().trimmed().endsWith(label),
                     qPrintable(lines.first()));
            QVERIFY2(lines.last().endsWith(label), qPrintable(lines.last()));
            QVERIFY(lines.first().contains(report.restriction));
            QVERIFY(lines.last().contains(report.restriction));
        }
    }

    void referenceTitleFirmVersionAndPageStandOnEveryPage()
    {
        const Report report = sampleReport();
        const QStringList pages = pagesOf(pdfOf(report));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QStringList lines = shownLines(pages[i]);
            QVERIFY(lines.first().contains(report.reference + QStringLiteral(" · ") + report.title));
            QVERIFY(pages[i].contains(report.privilege));
            QVERIFY(lines.last().contains(report.footer + QStringLiteral(" · ") + report.version));
            QVERIFY(lines.last().contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        }
    }

    void draftStandsOnEveryPageUntilIssued()
    {
        Report report = longReport(20);
        report.draft = true;
        report.draftWord = QStringLiteral("ENTWURF");
        for (const QString &page : pagesOf(pdfOf(report)))
            QVERIFY(shownLines(page).first().contains(QStringLiteral("ENTWURF")));
        report.draft = false;
        for (const QString &page : pagesOf(pdfOf(report)))
            QVERIFY(!page.contains(QStringLiteral("ENTWURF")));
    }

    void theWatermarkIsDrawnOnDraftsAloneAndIsNotText()
    {
        Report report = bareReport({});
        const auto ink = [](const Report &of) {
            const Pages pages = Pages::layout(of, PaperSize::A4);
            QImage image(595, 842, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.1, 0.1);
            pages.draw(painter, 0);
            int grey = 0;
            for (int y = 200; y < 700; ++y) {
                for (int x = 0; x < image.width(); ++x)
                    grey += image.pixel(x, y) != 0xffffffff;
            }
            return grey;
        };
        QCOMPARE(ink(report), 0);
        report.draft = true;
        QVERIFY(ink(report) > 10'000);
        for (const QString &page : pagesOf(pdfOf(report)))
            QCOMPARE(page.count(QStringLiteral("DRAFT")), 1);
    }

    void contentsStandOnlyInDocumentsOfFivePages()
    {
        for (int paragraphs = 4; paragraphs < 50; paragraphs += 5) {
            Report report = longReport(paragraphs);
            report.sections.first().blocks += Contents{QStringLiteral("Inhalt")};
            report.sections += Section{
                QStringLiteral("three"), QStringLiteral("Annex"), {paragraph(QStringLiteral("The end."))}};
            const QStringList pages = pagesOf(pdfOf(report));
            QCOMPARE(pages.first().contains(QStringLiteral("Inhalt")), pages.size() >= 5);
            if (pages.size() < 5)
                continue;
            const QRegularExpression entry(QStringLiteral("Annex +(\\d+)\n"));
            const QRegularExpressionMatch match = entry.match(pages.first());
            QVERIFY(match.hasMatch());
            QVERIFY(pages[match.captured(1).toInt() - 1].contains(QStringLiteral("The end.")));
        }
    }

    void longWordsOnEveryPageTakeRoomFromTheTextNotFromEachOther()
    {
        Report report = longReport(10);
        const int before = Pages::layout(report, PaperSize::A4).count();
        report.privilege = QStringLiteral("Confidential and subject to legal privilege. ").repeated(20);
        report.restriction = QStringLiteral("Only for those who were told so in person. ").repeated(12);
        report.title = QStringLiteral("A title that goes on and on. ").repeated(8);
        report.footer = QStringLiteral("A firm with a long name. ").repeated(6);
        const QStringList pages = pagesOf(pdfOf(report));
        QVERIFY(pages.size() > before);
        const auto words = [](QString text) { return text.simplified().remove(QLatin1Char(' ')); };
        for (const QString &page : pages)
            QVERIFY(page.contains(QStringLiteral("Page "))
                    && page.contains(QStringLiteral("TLP:AMBER+STRICT")));
        QCOMPARE(words(said(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, pdfOf(report)))
                     .count(words(QStringLiteral("Confidential and subject to legal privilege."))),
                 20 * pages.size());
    }

    void bothPapersHaveTheirSizeAndKeepTheirMargins()
    {
        const QByteArray a4 = pdfOf(sampleReport(), PaperSize::A4);
        const QByteArray letter = pdfOf(sampleReport(), PaperSize::Letter);
        QVERIFY(said(QStringLiteral("pdfinfo"), {}, a4).contains(QStringLiteral("595 x 842 pts (A4)")));
        QVERIFY(
            said(QStringLiteral("pdfinfo"), {}, letter).contains(QStringLiteral("612 x 792 pts (letter)")));
        QCOMPARE(Pages::layout(bareReport({}), PaperSize::Letter).size(), QSizeF(6120, 7920));
    }

    void anEmptyReportIsOnePage()
    {
        Report report;
        QCOMPARE(Pages::layout(report, PaperSize::A4).count(), 1);
        QCOMPARE(pagesOf(pdfOf(report)).size(), 1);
    }
};

} // namespace firstcall::testing
