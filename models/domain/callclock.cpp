// SPDX-License-Identifier: Apache-2.0
#include "models/domain/callclock.h"

#include "models/domain/attendance.h"

#include <algorithm>

namespace firstcall {

namespace {

Seconds between(const Moment &from, const QDateTime &to)
{
    return Seconds(std::max<qint64>(0, from.utc.secsTo(to)));
}

/// What is over of an item, or skipped: its time is known.
bool isOver(const AgendaItem &item)
{
    return item.state == AgendaState::Done || item.state == AgendaState::Skipped;
}

} // namespace

bool isRunning(const Call &call)
{
    return call.startedAt.isValid() && !call.endedAt.isValid();
}

std::optional<Kept<Call>> runningCall(const Snapshot &snapshot)
{
    const QList<Kept<Call>> calls = snapshot.all<Call>();
    const auto found = std::ranges::find_if(calls, [](const Kept<Call> &call) { return isRunning(*call); });
    return found == calls.end() ? std::nullopt : std::optional(*found);
}

Seconds callTime(const Call &call, const QDateTime &now)
{
    if (!call.startedAt.isValid())
        return Seconds(0);
    const QDateTime until = call.endedAt.isValid() ? call.endedAt.utc
        : call.pausedAt.isValid()                  ? call.pausedAt.utc
                                                   : now;
    return std::max(Seconds(0), between(call.startedAt, until) - Seconds(call.pausedSeconds.value_or(0)));
}

std::optional<Kept<Participant>> counselOn(const Snapshot &snapshot, const Ref<Call> &call)
{
    for (const Kept<Attendance> &there : snapshot.all<Attendance>()) {
        if (there->call != call || !there->present.value_or(false))
            continue;
        const std::optional<Participant> person = snapshot.find(there->participant);
        if (person && (person->party == Party::OutsideCounsel || person->roles.contains(Role::Legal)))
            return Kept<Participant>{there->participant.id, *person};
    }
    return {};
}

QList<Kept<AgendaItem>> agendaOf(const Snapshot &snapshot, const Ref<Call> &call)
{
    return snapshot.childrenOf(call, &AgendaItem::call);
}

std::optional<Kept<AgendaItem>> runningItem(const Snapshot &snapshot, const Ref<Call> &call)
{
    const QList<Kept<AgendaItem>> items = agendaOf(snapshot, call);
    const auto found = std::ranges::find(items, AgendaState::Running,
                                         [](const Kept<AgendaItem> &item) { return item->state; });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

Seconds itemTime(const AgendaItem &item, const Call &call, const QDateTime &now)
{
    const Seconds before(item.usedSeconds.value_or(0));
    if (item.state != AgendaState::Running || !item.startedAt.isValid())
        return before;
    const QDateTime until = call.endedAt.isValid() ? call.endedAt.utc
        : call.pausedAt.isValid()                  ? call.pausedAt.utc
                                                   : now;
    return before + between(item.startedAt, until);
}

Seconds behind(const Snapshot &snapshot, const Kept<Call> &call, const QDateTime &now)
{
    Seconds taken(0);
    Seconds planned(0);
    bool isTurned = false;
    const QList<Kept<AgendaItem>> items = agendaOf(snapshot, call.ref());
    for (const Kept<AgendaItem> &item : items) {
        if (item->state == AgendaState::CarriedOver) {
            isTurned = true;
            continue;
        }
        const Seconds its = item->planned.value_or(Minutes(0));
        const Seconds used = itemTime(*item, *call, now);
        planned += its;
        taken += isOver(*item) ? used : std::max(its, used);
    }
    if (call->plannedLength && !isTurned)
        planned = *call->plannedLength;
    return taken - planned;
}

} // namespace firstcall
