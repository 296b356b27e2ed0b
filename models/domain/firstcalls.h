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

} // namespace firstcall
