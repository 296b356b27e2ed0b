// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class TimeRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceIsThereUniqueAndOfTheFirmsForm()
    {
        Sheet sheet;
        QCOMPARE(told(referenceRule(sheet.snapshot(), {u"LFR-2026-030"_s})), QStringList());
        QCOMPARE(told(referenceRule(sheet.snapshot(), {u"lfr-2026-031"_s})), QStringList{u"V1 reference"_s});
        const QRegularExpression own(u"^CASE\\d+$"_s);
        QCOMPARE(told(referenceRule(sheet.snapshot(), {}, own)), QStringList{u"V1 reference"_s});
        for (const QString &bad :
             {u""_s, u"L-2026-031"_s, u"LFR-26-031"_s, u"LFR-2026-31"_s, u"lfr-2026-031"_s}) {
            sheet.set(&Engagement::reference, bad);
            const QList<Breach> found = referenceRule(sheet.snapshot(), {});
            QCOMPARE(told(found), QStringList{u"V1 reference"_s});
            QCOMPARE(found.first().force, Force::Hard);
            QCOMPARE(found.first().record, sheet.id());
        }
        sheet.set(&Engagement::reference, u"CASE7"_s);
        QCOMPARE(told(referenceRule(sheet.snapshot(), {}, own)), QStringList());
    }

    void theEventsFollowOneAnother()
    {
        Sheet sheet;
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList());
        sheet.set(&Engagement::suspectedStart, at("02:11"));
        sheet.set(&Engagement::discoveredAt, at("05:52"));
        sheet.set(&Engagement::reportedAt, at("09:08"));
        const Ref<Call> call = sheet.add(Call{.plannedStart = at("10:00")});
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList());

        sheet.set(call, &Call::startedAt, at("09:00"));
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList{u"V5 started_at"_s});
        sheet.set(call, &Call::startedAt, Moment{});
        sheet.set(call, &Call::plannedStart, at("09:07"));
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList{u"V5 planned_start"_s});
        sheet.remove(call);
        sheet.set(&Engagement::reportedAt, at("05:51"));
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList{u"V5 reported_at"_s});
        sheet.set(&Engagement::discoveredAt, at("02:10"));
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList{u"V5 discovered_at"_s});
        // What is not known is left out, and the rest is still in order or not.
        sheet.set(&Engagement::discoveredAt, Moment{});
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList());
        sheet.set(&Engagement::reportedAt, at("02:00"));
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList{u"V5 reported_at"_s});
    }

    void theStatedPrecisionIsAllowedFor_data()
    {
        QTest::addColumn<TimePrecision>("precision");
        QTest::addColumn<bool>("keeps");
        // Suspected start Monday 14:30 against a discovery on the same day at 14:00.
        QTest::newRow("exact") << TimePrecision::Exact << false;
        QTest::newRow("minute") << TimePrecision::Minute << false;
        QTest::newRow("not stated") << TimePrecision::Unknown << false;
        QTest::newRow("after") << TimePrecision::After << false;
        QTest::newRow("about") << TimePrecision::About << true;
        QTest::newRow("hour") << TimePrecision::Hour << true;
        QTest::newRow("part of day") << TimePrecision::PartOfDay << true;
        QTest::newRow("day") << TimePrecision::Day << true;
        QTest::newRow("before") << TimePrecision::Before << true;
    }
    void theStatedPrecisionIsAllowedFor()
    {
        QFETCH(TimePrecision, precision);
        QFETCH(bool, keeps);
        Sheet sheet;
        sheet.set(&Engagement::suspectedStart, at("14:30"));
        sheet.set(&Engagement::suspectedStartPrecision, precision);
        sheet.set(&Engagement::discoveredAt, at("14:00"));
        QCOMPARE(orderOfEventsRule(sheet.snapshot()).isEmpty(), keeps);
    }

    void aWeekAndAMonthReachBackToTheirFirstDay()
    {
        Sheet sheet;
        sheet.set(&Engagement::suspectedStart,
                  Moment{QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC), u"Asia/Tokyo"_s});
        // The week begins on Monday in Tokyo, which is Sunday 15:00 UTC.
        const Moment monday{QDateTime(QDate(2026, 3, 8), QTime(15, 0), Qt::UTC), u"Asia/Tokyo"_s};
        const Moment sunday{monday.utc.addSecs(-1), monday.zone};
        sheet.set(&Engagement::suspectedStartPrecision, TimePrecision::Week);
        sheet.set(&Engagement::discoveredAt, monday);
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList());
        sheet.set(&Engagement::discoveredAt, sunday);
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList{u"V5 discovered_at"_s});
        sheet.set(&Engagement::suspectedStartPrecision, TimePrecision::Month);
        QCOMPARE(told(orderOfEventsRule(sheet.snapshot())), QStringList());
    }

    void aCallEndsAfterItStartsAndPeopleJoinBeforeTheyLeave()
    {
        KeptCall sheet;
        QCOMPARE(told(callTimesRule(sheet.snapshot())), QStringList());
        sheet.set(sheet.call, &Call::endedAt, at("10:00"));
        QCOMPARE(told(callTimesRule(sheet.snapshot())), QStringList{u"V6 ended_at"_s});
        sheet.set(sheet.call, &Call::endedAt, at("11:00"));

        sheet.set(sheet.attendance, &Attendance::joinedAt, at("09:44"));
        QCOMPARE(told(callTimesRule(sheet.snapshot())), QStringList{u"V6 joined_at"_s});
        // A call that has not begun is measured by its planned start.
        sheet.set(sheet.call, &Call::startedAt, Moment{});
        QCOMPARE(told(callTimesRule(sheet.snapshot())), QStringList{u"V6 joined_at"_s});
        sheet.set(sheet.call, &Call::plannedStart, Moment{});
        QCOMPARE(told(callTimesRule(sheet.snapshot())), QStringList());

        sheet.set(sheet.attendance, &Attendance::leftAt, at("09:44"));
        QCOMPARE(told(callTimesRule(sheet.snapshot())), QStringList());
        sheet.set(sheet.attendance, &Attendance::leftAt, at("09:43"));
        const QList<Breach> found = callTimesRule(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V6 left_at"_s});
        QVERIFY(found.first().sentence.contains(u"Priya Nandakumar"_s));
        QCOMPARE(found.first().record, sheet.attendance.id);
    }
};

} // namespace firstcall::testing
