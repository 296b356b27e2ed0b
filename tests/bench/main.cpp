// SPDX-License-Identifier: Apache-2.0
#include "tests/paper/sample.h"
#include "views/paper/pages.h"
#include "views/paper/pdf.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include <ctime>

using namespace firstcall;
using namespace Qt::StringLiterals;

/// bench_paper [PAGES [FILE.pdf]]: lays out and writes a report of about that many pages and tells what it
/// cost.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int wanted = arguments.value(1, u"8"_s).toInt();
    const auto cpu = [] { return double(std::clock()) / CLOCKS_PER_SEC; };

    Report report = firstcall::testing::sampleReport();
    const QList<Section> again = report.sections.mid(1);
    const double started = cpu();
    QElapsedTimer wall;
    wall.start();
    int pages = Pages::layout(report, PaperSize::A4).count();
    const double warm = cpu();
    for (int copies = 1 + (wanted - pages) / qMax(1, pages - 1); copies > 1; --copies)
        report.sections += again;
    pages = Pages::layout(report, PaperSize::A4).count();
    const double laidOut = cpu();
    const auto pdf = toPdf(report);
    const double written = cpu();
    if (!pdf) {
        QTextStream(stderr) << pdf.failure().sentence << '\n';
        return 1;
    }
    QTextStream(stdout) << pages << " pages, " << pdf->size() / 1024 << " KiB; CPU s: start " << started
                        << ", first layout " << warm - started << ", layout " << laidOut - warm
                        << ", layout and PDF " << written - laidOut << ", all " << written << "; wall ms "
                        << wall.elapsed() << '\n';
    if (const QString path = arguments.value(2); !path.isEmpty()) {
        if (const auto done = writePdf(*pdf, path); !done) {
            QTextStream(stderr) << done.failure().sentence << '\n';
            return 1;
        }
    }
    return 0;
}
