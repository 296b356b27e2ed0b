// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/domain/call.h"
#include "models/domain/participant.h"
#include "models/domain/snapshot.h"

#include <chrono>

namespace firstcall {

using Seconds = std::chrono::seconds;

bool isRunning(const Call &call);
/// The call that is running; nothing when there is none.
std::optional<Kept<Call>> runningCall(const Snapshot &snapshot);
/// How long a call has taken, its pauses aside. Zero before it starts.
Seconds callTime(const Call &call, const QDateTime &now);

/// The counsel who is on a call, outside or the customer's own; nothing when none is.
std::optional<Kept<Participant>> counselOn(const Snapshot &snapshot, const Ref<Call> &call);

/// The agenda of a call, in its order.
QList<Kept<AgendaItem>> agendaOf(const Snapshot &snapshot, const Ref<Call> &call);
/// The item that is running; nothing when none is.
std::optional<Kept<AgendaItem>> runningItem(const Snapshot &snapshot, const Ref<Call> &call);
/// How long an item has taken. A pause of the call is none of its time.
Seconds itemTime(const AgendaItem &item, const Call &call, const QDateTime &now);
/// How far the call is behind its plan: what its items took and will take, beyond its planned length; where
/// none is told, or an attack turned the agenda, beyond what they were planned to take. Negative when ahead.
Seconds behind(const Snapshot &snapshot, const Kept<Call> &call, const QDateTime &now);

} // namespace firstcall
