// SPDX-License-Identifier: Apache-2.0
#include "models/domain/firstcalls.h"

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

} // namespace firstcall
