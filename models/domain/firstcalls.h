// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/snapshot.h"

namespace firstcall {

/// When a call began; while it has not, when it is to begin.
Moment startOf(const Call &call);
/// The first calls of an engagement, in their order: one, as a rule.
QList<Kept<Call>> firstCalls(const Snapshot &snapshot);
/// Those of them that are over.
QList<Kept<Call>> endedFirstCalls(const Snapshot &snapshot);
/// The same records with every first call that is running ended at `now`: what would be asked of it then.
Snapshot asIfEnded(const Snapshot &snapshot, const QDateTime &now);

} // namespace firstcall
