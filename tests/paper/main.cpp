// SPDX-License-Identifier: Apache-2.0
#include "tests/paper/tst_breaking.h"
#include "tests/paper/tst_flow.h"
#include "tests/paper/tst_furniture.h"
#include "tests/paper/tst_pageone.h"
#include "tests/paper/tst_pdf.h"
#include "tests/paper/tst_records.h"
#include "tests/paper/tst_scripts.h"
#include "tests/paper/tst_shown.h"
#include "tests/support/run.h"

#include <QGuiApplication>

#include <cstdio>

using namespace firstcall;
using namespace firstcall::testing;

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--print-sample") == 0) { // another process for the test of same bytes
        const auto pdf = toPdf(sampleReport());
        if (!pdf)
            return 1;
        std::fwrite(pdf->constData(), 1, std::size_t(pdf->size()), stdout);
        return 0;
    }
    return runTests<BreakingTest, FlowTest, FurnitureTest, PageOneTest, PdfTest, RecordsTest, ScriptsTest,
                    ShownTest>(argc, argv);
}
