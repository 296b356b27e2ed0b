// SPDX-License-Identifier: Apache-2.0
#include "models/domain/firstcalls.h"

#include "models/domain/callclock.h"

namespace firstcall {

Moment startOf(const Call &call)
{
    return call.startedAt.isValid() ? call.startedAt : call.plannedStart;
}

QList<Kept<Call>> firstCalls(const Snapshot &snapshot)
{
    QList<Kept<Call>> calls = snapshot.all<Call>();
    calls.removeIf([](const Kept<Call> &call) { return call->kind != CallKind::First; });
    return calls;
}

QList<Kept<Call>> endedFirstCalls(const Snapshot &snapshot)
{
    QList<Kept<Call>> calls = firstCalls(snapshot);
    calls.removeIf([](const Kept<Call> &call) { return !call->endedAt.isValid(); });
    return calls;
}

Snapshot asIfEnded(const Snapshot &snapshot, const QDateTime &now)
{
    QList<KeptRow> rows = snapshot.rows(Call::entity());
    for (KeptRow &kept : rows) {
        Call call = fromRow<Call>(kept.row);
        if (call.kind != CallKind::First || !isRunning(call))
            continue;
        call.endedAt = {now.toUTC(), call.startedAt.zone};
        kept.row = toRow(call);
    }
    Snapshot ended = snapshot;
    ended.setRows(Call::entity(), rows);
    return ended;
}

} // namespace firstcall
