// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_helpers.h"

#include "models/report/defang.h"
#include "models/report/elide.h"
#include "models/report/tabletimes.h"
#include "tests/report/words.h"
#include "tests/support/reporttext.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

QDateTime utc(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Moment moment(const char *text)
{
    return {utc(text), u"UTC"_s};
}

QString words(const Text &text)
{
    return Flattened::textOf(text);
}

} // namespace

void TestHelpers::timesShowTheCustomersZoneAndUtc_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("winter in London")
        << u"Europe/London"_s << u"Monday, 9 March 2026, 21:15 GMT (UTC)"_s << u"Mon 9 Mar 21:15 GMT"_s;
    QTest::newRow("the next day") << u"Asia/Kolkata"_s
                                  << u"Tuesday, 10 March 2026, 02:45 IST (Mon 9 Mar 21:15 UTC)"_s
                                  << u"Tue 10 Mar 02:45 IST (Mon 9 Mar 21:15 UTC)"_s;
    QTest::newRow("no letters") << u"America/Sao_Paulo"_s
                                << u"Monday, 9 March 2026, 18:15 UTC−3 (21:15 UTC)"_s
                                << u"Mon 9 Mar 18:15 UTC−3 (21:15 UTC)"_s;
    QTest::newRow("UTC") << u"UTC"_s << u"Monday, 9 March 2026, 21:15 UTC"_s << u"Mon 9 Mar 21:15 UTC"_s;
    QTest::newRow("none") << u""_s << u"Monday, 9 March 2026, 21:15 UTC"_s << u"Mon 9 Mar 21:15 UTC"_s;
    QTest::newRow("no such zone") << u"Europe/Atlantis"_s << u"Monday, 9 March 2026, 21:15 UTC"_s
                                  << u"Mon 9 Mar 21:15 UTC"_s;
}

void TestHelpers::timesShowTheCustomersZoneAndUtc()
{
    QFETCH(QString, zone);
    QFETCH(QString, full);
    QFETCH(QString, brief);
    const QDateTime time = utc("2026-03-09 21:15");
    const Times times(english(), zone, time);
    QCOMPARE(times.full(time), full);
    QCOMPARE(times.brief(time), brief);
    QCOMPARE(times.full({}), QString());
    QCOMPARE(times.brief({}), QString());
    QCOMPARE(times.onBothClocks({}), QString());
    QVERIFY2(times.onBothClocks(time).contains(u"UTC"), qPrintable(times.onBothClocks(time)));
    QVERIFY(times.onBothClocks(time).startsWith(times.asTyped(time)));
    QCOMPARE(Times(english(), zone, utc("2027-01-01 12:00")).shortDay(QDate(2026, 3, 9)),
             u"Mon 9 Mar 2026"_s);
}

void TestHelpers::aSpanOverMidnightGivesBothDays()
{
    const Times times(english(), u"Asia/Kolkata"_s, utc("2026-03-09 12:00"));
    QCOMPARE(times.span(utc("2026-03-09 17:30"), utc("2026-03-09 19:00")),
             u"Monday, 9 March 2026, 23:00–Tue 10 Mar 00:30 IST (17:30–19:00 UTC)"_s);
}

void TestHelpers::aTableGivesTheDayOnce()
{
    const Times times(english(), u"Asia/Kolkata"_s, utc("2026-03-09 12:00"));
    const TableTimes oneDay(times, {moment("2026-03-09 04:00"), {}, moment("2026-03-09 05:30")});
    QList<Block> blocks;
    oneDay.noteInto(blocks);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(words(std::get<Paragraph>(blocks.first()).text), u"All times on Monday, 9 March 2026."_s);
    QCOMPARE(oneDay.head(u"Due"_s), u"Due (IST)"_s);
    QCOMPARE(words(oneDay.cell(moment("2026-03-09 04:00"))), u"09:30\n04:00 UTC"_s);
    QCOMPARE(words(oneDay.cell(moment("2026-03-09 04:00"), moment("2026-03-09 05:30"))),
             u"09:30–11:00\n04:00–05:30 UTC"_s);
    QVERIFY(oneDay.cell({}).isEmpty());

    blocks.clear();
    const TableTimes twoDays(times, {moment("2026-03-09 04:00"), moment("2026-03-09 21:00")});
    twoDays.noteInto(blocks);
    QVERIFY(blocks.isEmpty());
    QCOMPARE(words(twoDays.cell(moment("2026-03-09 21:00"))), u"Tue 10 Mar 02:30\nMon 9 Mar 21:00 UTC"_s);
}

void TestHelpers::aTableAcrossAClockChangeNamesEachZone()
{
    const Times times(english(), u"Europe/London"_s, utc("2026-03-28 12:00"));
    const TableTimes table(times, {moment("2026-03-28 12:00"), moment("2026-03-30 12:00")});
    QCOMPARE(table.head(u"Due"_s), u"Due"_s);
    QCOMPARE(words(table.cell(moment("2026-03-28 12:00"))), u"Sat 28 Mar 12:00 GMT"_s);
    QCOMPARE(words(table.cell(moment("2026-03-30 12:00"))), u"Mon 30 Mar 13:00 BST\n12:00 UTC"_s);
}

void TestHelpers::defanging_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *kind, const QString &value, const QString &printed) {
        QTest::addRow("%s %s", kind, qPrintable(value)) << QString::fromLatin1(kind) << value << printed;
    };
    row("ipv4", u"203.0.113.9"_s, u"203[.]0[.]113[.]9"_s);
    row("ipv6", u"2001:db8::1"_s, u"2001[:]db8[:][:]1"_s);
    row("domain", u"c2.example.org"_s, u"c2[.]example[.]org"_s);
    row("url", u"https://evil.example:8443/a.php?u=http://b.example/"_s,
        u"hxxps://evil[.]example:8443/a.php?u=hxxp://b[.]example/"_s);
    row("url", u"evil.example/a.php"_s, u"evil[.]example/a.php"_s);
    row("url", u"HTTP://EVIL.EXAMPLE"_s, u"hxxp://EVIL[.]EXAMPLE"_s);
    row("url", u"http://user:word@evil.example/"_s, u"hxxp://user:word[@]evil[.]example/"_s);
    row("url", u"ftp://203.0.113.9/x"_s, u"fxp://203[.]0[.]113[.]9/x"_s);
    row("url", u"ldap://evil.example/x"_s, u"ldap[:]//evil[.]example/x"_s);
    row("email_address", u"a.b@evil.example"_s, u"a[.]b[@]evil[.]example"_s);
    row("account", u"svc@corp.example"_s, u"svc[@]corp[.]example"_s);
    row("file_name", u"HOW_TO_RECOVER.txt"_s, u"HOW_TO_RECOVER.txt"_s);
    row("user_agent", u"Mozilla/5.0 (+http://bot.example/)"_s, u"Mozilla/5.0 (+hxxp://bot[.]example/)"_s);
    row("domain", u"already[.]done[.]example"_s, u"already[.]done[.]example"_s);
}

void TestHelpers::defanging()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(QString, printed);
    const auto known = static_cast<IndicatorKind>(indicatorKindChoices.find(kind)->value);
    QCOMPARE(defangedIndicator(known, value), printed);
    QCOMPARE(defangedLinks(printed), printed);
}

void TestHelpers::defangingLinks_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("printed");
    QTest::newRow("a sentence") << u"See https://a.example.net/x.y, then http://b.example."_s
                                << u"See hxxps://a[.]example[.]net/x.y, then hxxp://b[.]example."_s;
    QTest::newRow("bare") << u"on www.leak.example! not www"_s << u"on www[.]leak[.]example! not www"_s;
    QTest::newRow("mail link") << u"mailto:x@evil.example"_s << u"mailto[:]x[@]evil[.]example"_s;
    QTest::newRow("quoted") << u"“http://a.example”"_s << u"“hxxp://a[.]example”"_s;
    QTest::newRow("mail address") << u"ask ops@example.net, then"_s << u"ask ops[@]example[.]net, then"_s;
    QTest::newRow("IPv4") << u"from 10.11.12.13, 10.0.0.1:443"_s
                          << u"from 10[.]11[.]12[.]13, 10[.]0[.]0[.]1:443"_s;
    QTest::newRow("IPv6") << u"from 2001:db8::1 and fe80::1"_s << u"from 2001[:]db8[:][:]1 and fe80[:][:]1"_s;
    QTest::newRow("no link")
        << u"3.5 GB at 10:40:05 on 9.3.2026, v1.2.3.400. Tom.Askew said so, file a.txt"_s
        << u"3.5 GB at 10:40:05 on 9.3.2026, v1.2.3.400. Tom.Askew said so, file a.txt"_s;
}

void TestHelpers::defangingLinks()
{
    QFETCH(QString, said);
    QFETCH(QString, printed);
    QCOMPARE(defangedLinks(said), printed);
}

void TestHelpers::defangingTwiceChangesNothing()
{
    const QString once =
        defangedLinks(u"http://a.example/ www.b.example mailto:x@c.example ldap://d.example"_s);
    QCOMPARE(defangedLinks(once), once);
}

void TestHelpers::cutting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"short enough"_s << 12 << u"short enough"_s;
    QTest::newRow("at a word") << u"one two three four"_s << 9 << u"one two… (10)"_s;
    QTest::newRow("after a word") << u"one two three four"_s << 8 << u"one two… (10)"_s;
    QTest::newRow("no comma before the dots") << u"one two, three four"_s << 10 << u"one two… (10)"_s;
    QTest::newRow("lines become one") << u"one\n\n two"_s << 20 << u"one two"_s;
    QTest::newRow("one long word") << u"abcdefghijklmnop"_s << 6 << u"abcdef… (10)"_s;
    QTest::newRow("Japanese") << u"暗号化されたサーバーは十四台です"_s << 8 << u"暗号化されたサー… (10)"_s;
    // A letter and the accent after it are one character.
    QTest::newRow("no half characters") << u"e\u0301e\u0301e\u0301"_s << 3 << u"e\u0301… (10)"_s;
}

void TestHelpers::cutting()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(QString, cut);
    QCOMPARE(elided(text, length, u" (10)"_s), cut);
}

} // namespace firstcall
