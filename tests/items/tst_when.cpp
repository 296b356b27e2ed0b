// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_when.h"

#include "models/schema/when.h"

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

QString spelled(const QList<Moment> &moments)
{
    QStringList all;
    for (const Moment &moment : moments)
        all.append(moment.utc.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    return all.join(u" or "_s);
}

} // namespace

void TestWhen::lengths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes"); // -1 for refused
    const auto length = [](const QString &typed, int minutes) {
        QTest::newRow(qPrintable(typed)) << typed << minutes;
    };
    length(u"90"_s, 90);
    length(u"90 min"_s, 90);
    length(u"90m"_s, 90);
    length(u"1 h 30 min"_s, 90);
    length(u"1h30"_s, 90);
    length(u"1:30"_s, 90);
    length(u" 2 H "_s, 120);
    length(u"2 hours"_s, 120);
    length(u"3 d"_s, 3 * 24 * 60);
    length(u"1 day 2 h"_s, 26 * 60);
    length(u"0"_s, 0);
    length(QString(), -1);
    length(u"h"_s, -1);
    length(u"-5"_s, -1);
    length(u"1:75"_s, -1);
    length(u"soon"_s, -1);
    length(u"1.5 h"_s, -1);
}

void TestWhen::lengths()
{
    QFETCH(const QString, typed);
    QFETCH(const int, minutes);
    const Result<Minutes> length = minutesFrom(typed);
    QCOMPARE(length ? int(length->count()) : -1, minutes);
    if (!length)
        QVERIFY(length.failure().sentence.endsWith(u'.'));
}

void TestWhen::days_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("day"); // invalid for refused
    const QDate monday(2026, 3, 9);
    const auto day = [](const QString &typed, QDate today, QDate expected) {
        QTest::addRow("%s from %s", qPrintable(typed), qPrintable(today.toString(Qt::ISODate)))
            << typed << today << expected;
    };
    day(u"today"_s, monday, monday);
    day(u"Tomorrow"_s, monday, {2026, 3, 10});
    day(u"yesterday"_s, monday, {2026, 3, 8});
    day(u"fri"_s, monday, {2026, 3, 13});
    day(u"Monday"_s, monday, monday);
    day(u"sun."_s, monday, {2026, 3, 15});
    day(u"Fr"_s, monday, {2026, 3, 13}); // German
    day(u"Donnerstag"_s, monday, {2026, 3, 12});
    day(u"2026-03-10"_s, monday, {2026, 3, 10});
    day(u"10 Mar"_s, monday, {2026, 3, 10});
    day(u"8 Mar"_s, monday, {2027, 3, 8});
    day(u"8 Mar 2026"_s, monday, {2026, 3, 8});
    day(u"10. Mai"_s, monday, {2026, 5, 10});
    day(u"10.3."_s, monday, {2026, 3, 10});
    day(u"10.3.2027"_s, monday, {2027, 3, 10});
    day(u"29 Feb"_s, monday, {2028, 2, 29});
    day(u"29.2."_s, {2028, 3, 1}, {2032, 2, 29});
    day(u"Mon 9 Mar"_s, monday, monday);
    day(u"Mon, 2 Mar"_s, monday, {2026, 3, 2});
    day(u"Tue 2 Mar"_s, monday, {2027, 3, 2});
    day(u"Di. 2. März"_s, monday, {2027, 3, 2});
    day(u"Wed 2 Mar"_s, monday, {});
    day(u"Mon 2 Mar 2026"_s, monday, {2026, 3, 2});
    day(u"Mon 2 Mar 2027"_s, monday, {});
    day(u"Xyz 2 Mar"_s, monday, {});
    day(u"29 Feb 2027"_s, monday, {});
    day(u"30 Feb"_s, monday, {});
    day(u"31.4."_s, monday, {});
    day(u"10 Xyz"_s, monday, {});
    day(u"3/10/2026"_s, monday, {}); // March or October?
    day(u"x"_s, monday, {});
    day(QString(), monday, {});
}

void TestWhen::days()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, today);
    QFETCH(const QDate, day);
    const Result<QDate> read = dayFrom(typed, today, german);
    QCOMPARE(read ? *read : QDate(), day);
}

void TestWhen::daysInNumbers()
{
    const QDate today(2026, 3, 9);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(*dayFrom(u"10/03/2026"_s, today, british), QDate(2026, 3, 10));
    QCOMPARE(*dayFrom(u"3/10/26"_s, today, american), QDate(2026, 3, 10));
    QCOMPARE(*dayFrom(u"10.03.26"_s, today, german), QDate(2026, 3, 10));
    QCOMPARE(*dayFrom(u"10.3.2026"_s, today, british), QDate(2026, 3, 10));
    QVERIFY(!dayFrom(u"30/03/2026"_s, today, american));
    for (const QLocale &language : {british, american, german, QLocale::c()})
        QCOMPARE(*dayFrom(language.toString(today, QLocale::ShortFormat), today, language), today);
}

void TestWhen::moments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("expected"); // UTC, or a part of the refusal
    const auto moment = [](const QString &typed, const QString &now, const QString &expected) {
        QTest::addRow("%s at %s", qPrintable(typed), qPrintable(now)) << typed << now << expected;
    };
    const QString winter = u"2026-03-09 10:00:30"_s; // a Monday
    moment(u"18:00"_s, winter, u"2026-03-09 18:00:00"_s);
    moment(u"9:00"_s, winter, u"2026-03-10 09:00:00"_s);
    moment(u"10:00"_s, winter, u"2026-03-09 10:00:00"_s); // the minute that it is
    moment(u"9.59"_s, winter, u"2026-03-10 09:59:00"_s);
    moment(u"today 9:00"_s, winter, u"2026-03-09 09:00:00"_s);
    moment(u"tomorrow 12:00"_s, winter, u"2026-03-10 12:00:00"_s);
    moment(u"fri 9:00"_s, winter, u"2026-03-13 09:00:00"_s);
    moment(u"mon 9:00"_s, winter, u"2026-03-16 09:00:00"_s);
    moment(u"mon 11:00"_s, winter, u"2026-03-09 11:00:00"_s);
    moment(u"10 Mar, 15:00"_s, winter, u"2026-03-10 15:00:00"_s);
    moment(u"10.3. 15:00"_s, winter, u"2026-03-10 15:00:00"_s);
    moment(u"2026-07-10 15:00"_s, winter, u"2026-07-10 14:00:00"_s);
    moment(u"Mon 2 Mar 15:00"_s, winter, u"2026-03-02 15:00:00"_s);
    moment(u"in 2 h"_s, winter, u"2026-03-09 12:00:00"_s);
    moment(u"In 30 min"_s, winter, u"2026-03-09 10:30:00"_s);
    moment(u"in 3 d"_s, winter, u"2026-03-12 10:00:00"_s);
    moment(u"in a while"_s, winter, u"is not a time"_s);
    moment(u"in 3 weeks"_s, winter, u"length of time"_s);
    moment(u"noon"_s, winter, u"is not a time"_s);
    moment(u"24:00"_s, winter, u"is not a time"_s);
    moment(u"someday 9:00"_s, winter, u"is not a day"_s);
    moment(QString(), winter, u"is not a time"_s);

    // With its zone, as it is shown.
    moment(u"Mon 9 Mar 15:00 GMT (UTC)"_s, winter, u"2026-03-09 15:00:00"_s);
    moment(u"10 Jul 15:00 BST (14:00 UTC)"_s, winter, u"2026-07-10 14:00:00"_s);
    moment(u"Sat 11 Jul 0:30 BST (Fri 10 Jul 23:30 UTC)"_s, winter, u"2026-07-10 23:30:00"_s);
    moment(u"10 Jul 15:00 UTC"_s, winter, u"2026-07-10 15:00:00"_s);
    moment(u"11:00 utc"_s, winter, u"2026-03-09 11:00:00"_s);
    moment(u"10 Jul 15:00 GMT"_s, winter, u"15:00 is in BST here, not in GMT"_s);
    moment(u"10 Jul 15:00 BST (15:00 UTC)"_s, winter, u"15:00 BST is not 15:00 UTC"_s);
    moment(u"10:00 tomorrow"_s, winter, u"is not a time"_s);
    moment(u"10 Jul 15:00 (14:00 UTC)"_s, winter, u"is not a time"_s);

    // 2026-03-29: London's clocks go from 1:00 to 2:00.
    const QString before = u"2026-03-28 20:00:00"_s;
    moment(u"tomorrow 0:59"_s, before, u"2026-03-29 00:59:00"_s);
    moment(u"tomorrow 1:00"_s, before, u"clocks skip 01:00"_s);
    moment(u"29 Mar 1:30"_s, before, u"clocks skip 01:30"_s);
    moment(u"tomorrow 2:00"_s, before, u"2026-03-29 01:00:00"_s);
    moment(u"1:30"_s, before, u"clocks skip 01:30"_s);
    moment(u"1:30"_s, u"2026-03-29 00:30:00"_s, u"clocks skip 01:30"_s);
    moment(u"1:30"_s, u"2026-03-29 02:30:00"_s, u"2026-03-30 00:30:00"_s);
    moment(u"in 2 h"_s, u"2026-03-29 00:30:00"_s, u"2026-03-29 02:30:00"_s);

    // 2026-10-25: they go from 2:00 back to 1:00.
    const QString summer = u"2026-10-24 20:00:00"_s;
    moment(u"tomorrow 0:59"_s, summer, u"2026-10-24 23:59:00"_s);
    moment(u"tomorrow 1:30"_s, summer, u"2026-10-25 00:30:00 or 2026-10-25 01:30:00"_s);
    moment(u"25.10. 1:00"_s, summer, u"2026-10-25 00:00:00 or 2026-10-25 01:00:00"_s);
    moment(u"sun 1:59"_s, summer, u"2026-10-25 00:59:00 or 2026-10-25 01:59:00"_s);
    moment(u"2026-10-25 2:00"_s, summer, u"2026-10-25 02:00:00"_s);
    moment(u"1:30"_s, summer, u"2026-10-25 00:30:00 or 2026-10-25 01:30:00"_s);
    moment(u"tomorrow 1:30 GMT (UTC)"_s, summer, u"2026-10-25 01:30:00"_s);
    moment(u"1:30"_s, u"2026-10-25 00:45:00"_s, u"2026-10-25 01:30:00"_s); // only the second is ahead
    moment(u"1:30"_s, u"2026-10-25 01:45:00"_s, u"2026-10-26 01:30:00"_s);
}

void TestWhen::moments()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, now);
    QFETCH(const QString, expected);
    QDateTime then = QDateTime::fromString(now, u"yyyy-MM-dd HH:mm:ss"_s);
    then.setTimeSpec(Qt::UTC);
    const Result<QList<Moment>> read = momentsFrom(typed, u"Europe/London"_s, then, QLocale::c());
    if (!read) {
        QVERIFY2(read.failure().sentence.contains(expected), qPrintable(read.failure().sentence));
        return;
    }
    QCOMPARE(spelled(*read), expected);
    for (const Moment &moment : *read) {
        QCOMPARE(moment.zone, u"Europe/London"_s);
        VERIFY_RESULT(Moment::fromText(moment.toText()));
    }
}

void TestWhen::anUnknownZoneIsRefused()
{
    const QDateTime now(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC);
    for (const QString &zone : {QString(), u"Mars/Olympus"_s})
        QVERIFY(!momentsFrom(u"18:00"_s, zone, now, QLocale::c()));
}
