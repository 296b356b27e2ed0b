// SPDX-License-Identifier: Apache-2.0
#include "models/edit/attending.h"

#include "models/domain/attendance.h"
#include "models/domain/callclock.h"
#include "models/domain/participant.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

std::optional<Kept<Call>> callMeant(const QList<Kept<Call>> &calls)
{
    const auto isAhead = [](const Kept<Call> &call) {
        return !call->startedAt.isValid() && !call->endedAt.isValid();
    };
    const auto isFirst = [](const Kept<Call> &call) { return call->kind == CallKind::First; };
    const std::function<bool(const Kept<Call> &)> wishes[] = {
        [](const Kept<Call> &call) { return isRunning(*call); },
        [&](const Kept<Call> &call) { return isFirst(call) && isAhead(call); }, isAhead, isFirst,
        [](const Kept<Call> &) { return true; }};
    for (const auto &wish : wishes) {
        if (const auto call = std::ranges::find_if(calls, wish); call != calls.end())
            return *call;
    }
    return std::nullopt;
}

Kept<Call> callInto(StepBuilder &step)
{
    if (const std::optional<Kept<Call>> meant = callMeant(step.snapshot().all<Call>()))
        return *meant;
    return step.add(Call{.kind = CallKind::First});
}

namespace {

std::optional<Kept<Attendance>> attendanceOf(const StepBuilder &step, const Ref<Call> &call,
                                             const Ref<Participant> &person)
{
    const QList<Kept<Attendance>> all = step.all<Attendance>();
    const auto found = std::ranges::find_if(
        all, [&](const Kept<Attendance> &one) { return one->call == call && one->participant == person; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void hereInto(StepBuilder &step, const Kept<Call> &call, const Ref<Participant> &person, const Moment &at,
              bool introduced)
{
    const std::optional<Kept<Attendance>> known = attendanceOf(step, call.ref(), person);
    Attendance after = known ? known->record : Attendance{.call = call.ref(), .participant = person};
    if (isRunning(*call) && !after.present.value_or(false) && !after.joinedAt.isValid())
        after.joinedAt = at;
    after.present = true;
    if (introduced && isRunning(*call) && !after.introduced)
        after.introduced = true;
    if (known)
        step.edit(*known, after);
    else
        step.add(after);
}

Result<> setHere(Editor &editor, const QUuid &engagement, const Ref<Participant> &person, bool here,
                 const QDateTime &now)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    StepBuilder step(*snapshot, now);
    if (here) {
        hereInto(step, callInto(step), person, {now.toUTC(), snapshot->engagement().zone});
    } else if (const std::optional<Kept<Call>> call = callMeant(snapshot->all<Call>())) {
        const std::optional<Kept<Attendance>> known = attendanceOf(step, call->ref(), person);
        if (!known)
            return {};
        Attendance after = known->record;
        after.present = std::nullopt;
        step.edit(*known, after);
    }
    const QString name = snapshot->name(person);
    return editor.perform({.title = here
                               ? QCoreApplication::translate("Editor", "Here: %1", "a person").arg(name)
                               : QCoreApplication::translate("Editor", "Not here: %1", "a person").arg(name),
                           .changes = step.changes(),
                           .standsAlone = true});
}

} // namespace firstcall
