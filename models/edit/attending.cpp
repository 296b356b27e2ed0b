// SPDX-License-Identifier: Apache-2.0
#include "models/edit/attending.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "models/schema/uuid7.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

std::optional<Kept<Call>> callMeant(const QList<Kept<Call>> &calls)
{
    const auto isRunning = [](const Kept<Call> &call) {
        return call->startedAt.isValid() && !call->endedAt.isValid();
    };
    const auto isAhead = [](const Kept<Call> &call) {
        return !call->startedAt.isValid() && !call->endedAt.isValid();
    };
    const auto isFirst = [](const Kept<Call> &call) { return call->kind == CallKind::First; };
    const std::function<bool(const Kept<Call> &)> wishes[] = {
        isRunning, [&](const Kept<Call> &call) { return isFirst(call) && isAhead(call); }, isAhead, isFirst,
        [](const Kept<Call> &) { return true; }};
    for (const auto &wish : wishes) {
        if (const auto call = std::ranges::find_if(calls, wish); call != calls.end())
            return *call;
    }
    return std::nullopt;
}

Result<> setHere(Editor &editor, const QUuid &engagement, const Ref<Participant> &person, bool here,
                 const QDateTime &now)
{
    const Result<QList<Kept<Call>>> calls = editor.store().all<Call>(engagement);
    if (!calls)
        return calls.failure();
    const Result<QList<Kept<Attendance>>> all = editor.store().all<Attendance>(engagement);
    if (!all)
        return all.failure();
    const Result<std::optional<Row>> who = editor.store().row(Participant::entity(), person.id);
    if (!who)
        return who.failure();

    const QString name = *who ? Participant::entity().nameOf(**who) : QString();
    ChangeSet set{here ? QCoreApplication::translate("Editor", "Here: %1", "a person").arg(name)
                       : QCoreApplication::translate("Editor", "Not here: %1", "a person").arg(name),
                  {},
                  {},
                  true};
    const std::optional<Kept<Call>> meant = callMeant(*calls);
    const Ref<Call> call{meant ? meant->id : newId(now)};
    if (!meant)
        set.changes.append(addition(engagement, call.id, Call{.kind = CallKind::First, .position = 1}));
    const auto noted = std::ranges::find_if(
        *all, [&](const Kept<Attendance> &one) { return one->call == call && one->participant == person; });
    const std::optional<bool> present = here ? std::optional(true) : std::nullopt;
    if (noted == all->end()) {
        const Result<qint64> last = editor.store().lastPosition(Attendance::entity(), engagement);
        if (!last)
            return last.failure();
        set.changes.append(addition(
            engagement, newId(now),
            Attendance{.call = call, .participant = person, .present = present, .position = int(*last) + 1}));
    } else {
        Attendance after = noted->record;
        after.present = present;
        set.changes.append(edit(engagement, noted->id, noted->record, after));
    }
    return editor.perform(set);
}

} // namespace firstcall
