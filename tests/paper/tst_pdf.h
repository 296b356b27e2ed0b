// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/paper/reading.h"
#include "tests/paper/sample.h"
#include "tests/support/run.h"
#include "views/paper/pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace firstcall::testing {

/// The file that is handed over.
class PdfTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameReportMakesTheSameBytesInEveryProcess()
    {
        const QByteArray here = pdfOf(sampleReport());
        QVERIFY(here.startsWith("%PDF-"));
        QCOMPARE(pdfOf(sampleReport()), here);
        for (int run = 0; run < 5; ++run) { // hashes are seeded anew in each
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TZ"),
                               run % 2 ? QStringLiteral("Asia/Kolkata") : QStringLiteral("UTC"));
            environment.insert(QStringLiteral("USER"), QStringLiteral("user%1").arg(run));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--print-sample")});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.readAllStandardOutput(), here);
        }
    }

    void anotherReportMakesOtherBytes()
    {
        Report report = sampleReport();
        report.asAt = report.asAt.addSecs(60);
        QVERIFY(pdfOf(report) != pdfOf(sampleReport()));
    }

    void aWorkerThreadMakesTheSameBytes()
    {
        QByteArray there;
        const std::unique_ptr<QThread> worker(QThread::create([&there] { there = pdfOf(sampleReport()); }));
        worker->start();
        QVERIFY(worker->wait(60'000));
        QCOMPARE(there, pdfOf(sampleReport()));
    }

    void theFileIsSound()
    {
        const QString check =
            said(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdfOf(sampleReport()));
        QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors found")),
                 qPrintable(check));
    }

    void theMetadataAreThoseOfTheReport()
    {
        const Report report = sampleReport();
        const QString info = said(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates")}, pdfOf(report));
        const auto value = [&info](const char *key) {
            const QRegularExpression line(QStringLiteral("^%1: +(.*)$").arg(QLatin1StringView(key)),
                                          QRegularExpression::MultilineOption);
            return line.match(info).captured(1);
        };
        QCOMPARE(value("Title"), QStringLiteral("First-call report · LFR-2026-031"));
        QCOMPARE(value("Author"), report.author);
        QCOMPARE(value("Subject"), report.subtitle);
        QVERIFY(value("Keywords").contains(QStringLiteral("TLP:AMBER+STRICT")));
        QVERIFY(value("Creator").startsWith(QStringLiteral("Firstcall ")));
        QCOMPARE(value("Producer"), value("Creator"));
        QCOMPARE(value("CreationDate"), QStringLiteral("2026-03-09T12:45:00Z"));
        QCOMPARE(value("ModDate"), value("CreationDate"));
    }

    void nothingOfTheMachineIsInTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        VERIFY_RESULT(writePdf(pdfOf(sampleReport()), path));
        QProcess process;
        process.start(
            QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray open = process.readAllStandardOutput();
        QVERIFY(open.contains("/Producer"));
        for (const QByteArray &word : {QDir::homePath().toUtf8(), QDir::currentPath().toUtf8(),
                                       QByteArray("Qt 6"), qgetenv("HOSTNAME"), QByteArray("/usr/")})
            QVERIFY2(word.size() < 4 || !open.contains(word), word.constData());
    }

    void everyFontIsEmbeddedUnderOneName()
    {
        const QStringList lines = said(QStringLiteral("pdffonts"), {}, pdfOf(sampleReport()))
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 4);
        for (const QString &line : lines.mid(2))
            QVERIFY2(line.contains(QStringLiteral("yes yes yes")), qPrintable(line));
    }

    void theFileIsReadableByItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        there.close();
        VERIFY_RESULT(writePdf("%PDF-", path));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), owner);
    }

    void aFolderThatIsNotThereIsToldInASentence()
    {
        QTemporaryDir folder;
        const auto written = writePdf("%PDF-", folder.filePath(QStringLiteral("missing/report.pdf")));
        QVERIFY(!written);
        QVERIFY(written.failure().sentence.contains(QStringLiteral("missing")));
        QVERIFY(written.failure().sentence.endsWith(QLatin1Char('.')));
    }

    void thePageIsTheSameOnPaperAndOnScreen()
    {
        const Report report = sampleReport();
        const Pages pages = Pages::layout(report, PaperSize::A4);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        VERIFY_RESULT(writePdf(pdfOf(report), path));
        QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                                   {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"), path,
                                    folder.filePath(QStringLiteral("page"))}),
                 0);
        const QStringList pictures =
            QDir(folder.path()).entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name);
        QCOMPARE(pictures.size(), pages.count());
        for (int page = 0; page < pages.count(); ++page) {
            QImage screen(595, 842, QImage::Format_RGB32);
            screen.fill(Qt::white);
            QPainter painter(&screen);
            painter.scale(0.1, 0.1);
            pages.draw(painter, page);
            painter.end();
            const QImage paper =
                QImage(folder.filePath(pictures[page])).convertToFormat(QImage::Format_RGB32);
            QCOMPARE(paper.size(), screen.size());
            // Two rasterisers smooth differently: compared is the ink of squares of half a centimetre.
            constexpr int side = 15;
            for (int top = 0; top + side < screen.height(); top += side) {
                for (int left = 0; left + side < screen.width(); left += side) {
                    int difference = 0;
                    for (int y = top; y < top + side; ++y) {
                        for (int x = left; x < left + side; ++x)
                            difference += qGray(screen.pixel(x, y)) - qGray(paper.pixel(x, y));
                    }
                    QVERIFY2(qAbs(difference) < side * side * 24,
                             qPrintable(QStringLiteral("page %1 at %2, %3: %4")
                                            .arg(page)
                                            .arg(left)
                                            .arg(top)
                                            .arg(difference / side / side)));
                }
            }
        }
    }
};

} // namespace firstcall::testing
