// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/tst_moment.h"

#include "models/schema/moment.h"

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return {QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.right(5), Qt::ISODate),
            Qt::UTC};
}

} // namespace

void TestMoment::aWallClockHasItsInstants_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QStringList>("instants"); // in UTC

    QTest::newRow("plain") << u"Europe/London"_s << u"2026-03-09 10:00"_s
                           << QStringList{u"2026-03-09 10:00"_s};
    QTest::newRow("skipped in London") << u"Europe/London"_s << u"2026-03-29 01:30"_s << QStringList();
    QTest::newRow("doubled in London") << u"Europe/London"_s << u"2026-10-25 01:30"_s
                                       << QStringList{u"2026-10-25 00:30"_s, u"2026-10-25 01:30"_s};
    QTest::newRow("before the gap") << u"Europe/London"_s << u"2026-03-29 00:59"_s
                                    << QStringList{u"2026-03-29 00:59"_s};
    QTest::newRow("after the gap") << u"Europe/London"_s << u"2026-03-29 02:00"_s
                                   << QStringList{u"2026-03-29 01:00"_s};
    // Half an hour only, the other way round, and at eleven hours from Greenwich.
    QTest::newRow("skipped on Lord Howe")
        << u"Australia/Lord_Howe"_s << u"2026-10-04 02:15"_s << QStringList();
    QTest::newRow("doubled on Lord Howe") << u"Australia/Lord_Howe"_s << u"2026-04-05 01:45"_s
                                          << QStringList{u"2026-04-04 14:45"_s, u"2026-04-04 15:15"_s};
    QTest::newRow("half an hour's offset")
        << u"Asia/Kolkata"_s << u"2026-03-09 10:00"_s << QStringList{u"2026-03-09 04:30"_s};
    QTest::newRow("a day that was left out") << u"Pacific/Apia"_s << u"2011-12-30 12:00"_s << QStringList();
    QTest::newRow("an unknown zone") << u"Mars/Olympus"_s << u"2026-03-09 10:00"_s << QStringList();
}

void TestMoment::aWallClockHasItsInstants()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, clock);
    QFETCH(const QStringList, instants);
    const QDateTime wall = utc(clock);
    const QList<Moment> found = Moment::candidates(wall.date(), wall.time(), zone);
    QCOMPARE(found.size(), instants.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i], (Moment{utc(instants[i]), zone}));
        QCOMPARE(found[i].local().date(), wall.date());
        QCOMPARE(found[i].local().time(), wall.time());
    }
}

void TestMoment::aMomentSurvivesItsText()
{
    const QString text = u"2026-10-25T00:30:00.125Z[Europe/London]"_s;
    const Result<Moment> moment = Moment::fromText(text);
    VERIFY_RESULT(moment);
    QCOMPARE(moment->toText(), text);
    QCOMPARE(moment->local().time(), QTime(1, 30, 0, 125));
    QCOMPARE(moment->localIn(u"Asia/Tokyo"_s).time(), QTime(9, 30, 0, 125));
    QCOMPARE(moment->localIn(u"Mars/Olympus"_s).time(), QTime(1, 30, 0, 125));

    const Result<Moment> none = Moment::fromText(QString());
    VERIFY_RESULT(none);
    QVERIFY(!none->isValid());
    QCOMPARE(none->toText(), u""_s);
}

void TestMoment::theComputersOwnZoneDoesNotMatter()
{
    // 01:30 on that day is skipped by the clocks of a computer in London; as UTC it is a time like any other.
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/London");
    const QString text = u"2026-03-29T01:30:00.000Z[Asia/Tokyo]"_s;
    const Result<Moment> moment = Moment::fromText(text);
    qputenv("TZ", before);
    VERIFY_RESULT(moment);
    QCOMPARE(moment->toText(), text);
}

void TestMoment::textThatIsNotAMomentIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no zone") << u"2026-03-09T10:00:00.000Z"_s;
    QTest::newRow("empty zone") << u"2026-03-09T10:00:00.000Z[]"_s;
    QTest::newRow("unknown zone") << u"2026-03-09T10:00:00.000Z[Mars/Olympus]"_s;
    QTest::newRow("no milliseconds") << u"2026-03-09T10:00:00Z[Europe/London]"_s;
    QTest::newRow("an offset") << u"2026-03-09T10:00:00.000+01:00[Europe/London]"_s;
    QTest::newRow("no such day") << u"2026-02-30T10:00:00.000Z[Europe/London]"_s;
    QTest::newRow("midnight at the end of a day") << u"2026-03-09T24:00:00.000Z[Europe/London]"_s;
    QTest::newRow("no such hour") << u"2026-03-09T25:00:00.000Z[Europe/London]"_s;
    QTest::newRow("more after it") << u"2026-03-09T10:00:00.000Z[Europe/London]\n"_s;
    QTest::newRow("words") << u"tomorrow at ten"_s;
}

void TestMoment::textThatIsNotAMomentIsRefused()
{
    QFETCH(const QString, text);
    const Result<Moment> moment = Moment::fromText(text);
    QVERIFY(!moment);
    QVERIFY(moment.failure().sentence.endsWith(u'.'));
}

void TestMoment::momentsSortAsTheirTexts()
{
    const QList<Moment> inOrder{{utc(u"2026-03-09 09:59"_s), u"Pacific/Auckland"_s},
                                {utc(u"2026-03-09 10:00"_s), u"America/New_York"_s},
                                {utc(u"2026-10-25 00:30"_s), u"Europe/London"_s},
                                {utc(u"2026-10-25 01:30"_s), u"Europe/London"_s}};
    for (qsizetype i = 1; i < inOrder.size(); ++i)
        QVERIFY(inOrder[i - 1].toText() < inOrder[i].toText());
}
