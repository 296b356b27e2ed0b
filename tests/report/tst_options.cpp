// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_options.h"

#include "models/domain/risk.h"
#include "models/domain/timelineevent.h"
#include "models/report/firstcallreport.h"
#include "tests/report/bramblewick.h"
#include "tests/report/words.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

void TestOptions::everyPartIsOfferedPrintedOrNot()
{
    const Report whole = firstCallReport(bramblewick(), english());
    const Report shorter =
        firstCallReport(bramblewick(), english(), {.leaveOut = {u"risks"_s, u"basis"_s, u"page_one"_s}});
    QCOMPARE(whole.parts.size(), 21);
    QCOMPARE(shorter.parts.size(), whole.parts.size());
    QStringList printed;
    for (qsizetype i = 0; i < whole.parts.size(); ++i) {
        const ReportPart &one = whole.parts[i];
        ReportPart other = shorter.parts[i];
        QCOMPARE(other.isPrinted, one.isPrinted && one.id != u"risks");
        other.isPrinted = one.isPrinted;
        QCOMPARE(other, one);
        QCOMPARE(one.isPrinted, one.entries > 0);
        QCOMPARE(one.isRequired, one.id == u"page_one" || one.id == u"basis");
        QVERIFY2(!one.title.isEmpty() && !one.title.front().isDigit(), qPrintable(one.title));
        if (one.isPrinted)
            printed.append(one.id);
    }
    QStringList sections;
    for (const Section &section : whole.sections)
        sections.append(section.id);
    QCOMPARE(printed, sections);
}

void TestOptions::aPartSaysHowManyRecordsItTellsOf()
{
    const Snapshot snapshot = bramblewick();
    const Report report = firstCallReport(snapshot, english());
    const auto entries = [&report](QStringView id) {
        for (const ReportPart &part : report.parts) {
            if (part.id == id)
                return part.entries;
        }
        return -1;
    };
    QVERIFY(!snapshot.all<Risk>().isEmpty());
    QCOMPARE(entries(u"risks"), int(snapshot.all<Risk>().size()));
    QCOMPARE(entries(u"summary"), 1);
    const Report blank = firstCallReport(Snapshot(QUuid::createUuid()), english());
    for (const ReportPart &part : blank.parts) {
        if (part.id == u"timeline")
            QCOMPARE(part.entries, 0);
    }
}

void TestOptions::theMarkingNeverFallsBelowTheEngagements_data()
{
    QTest::addColumn<Tlp>("own");
    QTest::addColumn<std::optional<Tlp>>("chosen");
    QTest::addColumn<Tlp>("printed");
    const auto row = [](const char *name, Tlp own, std::optional<Tlp> chosen, Tlp printed) {
        QTest::newRow(name) << own << chosen << printed;
    };
    row("none chosen", Tlp::Amber, {}, Tlp::Amber);
    row("stricter", Tlp::Amber, Tlp::Red, Tlp::Red);
    row("one step stricter", Tlp::Amber, Tlp::AmberStrict, Tlp::AmberStrict);
    row("laxer", Tlp::AmberStrict, Tlp::Amber, Tlp::AmberStrict);
    row("laxest", Tlp::Red, Tlp::Clear, Tlp::Red);
    row("equal", Tlp::Green, Tlp::Green, Tlp::Green);
}

void TestOptions::theMarkingNeverFallsBelowTheEngagements()
{
    QFETCH(Tlp, own);
    QFETCH(std::optional<Tlp>, chosen);
    QFETCH(Tlp, printed);
    QCOMPARE(printedMarking(own, chosen), printed);
    Snapshot snapshot = bramblewick();
    QList<KeptRow> rows = snapshot.rows(Engagement::entity());
    auto engagement = fromRow<Engagement>(rows.first().row);
    engagement.tlp = own;
    rows.first().row = toRow(engagement);
    snapshot.setRows(Engagement::entity(), rows);
    QCOMPARE(firstCallReport(snapshot, english(), {.marking = chosen}).tlp, printed);
}

} // namespace firstcall
