// SPDX-License-Identifier: Apache-2.0
#include "models/domain/attendance.h"
#include "models/domain/firstcalls.h"
#include "models/domain/rules.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace firstcall {

namespace {

/// The earliest instant a time told with this precision may mean; none when it may be any time before.
QDateTime earliest(const Moment &moment, TimePrecision precision)
{
    const QDateTime local = moment.local();
    const QDate day = local.date();
    const auto startOf = [&local](QDate date) { return date.startOfDay(local.timeZone()); };
    switch (precision) {
    case TimePrecision::Exact:
    case TimePrecision::After:
    case TimePrecision::Unknown: // nobody said how exactly: as it was told
        return local;
    case TimePrecision::Minute:
        return local.addSecs(-local.time().second()).addMSecs(-local.time().msec());
    case TimePrecision::About: // within the hour before
        return local.addSecs(-3600);
    case TimePrecision::Hour:
        return local.addMSecs(-(local.time().msecsSinceStartOfDay() % 3'600'000));
    case TimePrecision::PartOfDay:
    case TimePrecision::Day:
        return startOf(day);
    case TimePrecision::Week:
        return startOf(day.addDays(1 - day.dayOfWeek()));
    case TimePrecision::Month:
        return startOf(QDate(day.year(), day.month(), 1));
    case TimePrecision::Before:
        break;
    }
    return {};
}

/// One of the events that V5 puts in order.
struct Event
{
    QDateTime earliest;
    QString name;
    const Entity *entity;
    QUuid record;
    const char *field;
};

QList<Event> eventsInOrder(const Snapshot &snapshot)
{
    const Engagement engagement = snapshot.engagement();
    const QUuid id = snapshot.engagementId();
    const Entity *entity = &Engagement::entity();
    QList<Event> events{{engagement.suspectedStart.isValid()
                             ? earliest(engagement.suspectedStart, engagement.suspectedStartPrecision)
                             : QDateTime(),
                         QCoreApplication::translate("Rules", "the suspected start"), entity, id,
                         "suspected_start"},
                        {engagement.discoveredAt.utc, QCoreApplication::translate("Rules", "the discovery"),
                         entity, id, "discovered_at"},
                        {engagement.reportedAt.utc, QCoreApplication::translate("Rules", "the report to us"),
                         entity, id, "reported_at"}};
    QList<Kept<Call>> calls = firstCalls(snapshot);
    calls.removeIf([](const Kept<Call> &call) { return !startOf(*call).isValid(); });
    const auto first =
        std::ranges::min_element(calls, {}, [](const Kept<Call> &call) { return startOf(*call).utc; });
    if (first != calls.end()) {
        events.append({startOf(**first).utc, QCoreApplication::translate("Rules", "the first call"),
                       &Call::entity(), first->id,
                       (*first)->startedAt.isValid() ? "started_at" : "planned_start"});
    }
    events.removeIf([](const Event &event) { return !event.earliest.isValid(); });
    return events;
}

Breach v6(const QString &sentence, const Entity &entity, const QUuid &record, const char *field)
{
    return {"V6", Force::Soft, sentence, &entity, record, field};
}

} // namespace

QList<Breach> orderOfEventsRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Event> events = eventsInOrder(snapshot);
    for (qsizetype i = 1; i < events.size(); ++i) {
        const Event &before = events[i - 1];
        const Event &after = events[i];
        if (before.earliest > after.earliest) {
            found.append({"V5", Force::Soft,
                          QCoreApplication::translate("Rules", "By the times recorded, %1 is after %2.")
                              .arg(before.name, after.name),
                          after.entity, after.record, after.field});
        }
    }
    return found;
}

QList<Breach> callTimesRule(const Snapshot &snapshot)
{
    constexpr qint64 earlyBird = 15LL * 60; // seconds before the start at which a line may be open
    QList<Breach> found;
    const QList<Kept<Call>> calls = snapshot.all<Call>();
    for (const Kept<Call> &call : calls) {
        if (call->startedAt.isValid() && call->endedAt.isValid() && call->endedAt.utc <= call->startedAt.utc)
            found.append(v6(QCoreApplication::translate("Rules", "The call ends before it starts."),
                            Call::entity(), call.id, "ended_at"));
        const Moment start = startOf(*call);
        const QList<Kept<Attendance>> attendances = snapshot.childrenOf(call.ref(), &Attendance::call);
        for (const Kept<Attendance> &one : attendances) {
            const QString name = snapshot.name(one->participant);
            if (one->joinedAt.isValid() && start.isValid()
                && one->joinedAt.utc < start.utc.addSecs(-earlyBird))
                found.append(v6(QCoreApplication::translate(
                                    "Rules", "%1 joined more than 15 minutes before the call started.")
                                    .arg(name),
                                Attendance::entity(), one.id, "joined_at"));
            if (one->joinedAt.isValid() && one->leftAt.isValid() && one->leftAt.utc < one->joinedAt.utc)
                found.append(
                    v6(QCoreApplication::translate("Rules", "%1 left the call before joining it.").arg(name),
                       Attendance::entity(), one.id, "left_at"));
        }
    }
    return found;
}

} // namespace firstcall
