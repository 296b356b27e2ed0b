// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/edit/editor.h"

namespace firstcall {

/// What a manager does to whole engagements. Each call is one step of the workspace's undo.

/// Gives several engagements one lead; the null reference leaves them without.
Result<> changeLead(Editor &editor, const QList<QUuid> &engagements, const Ref<Consultant> &lead);

/// Closes engagements that are still open. Gives those it closed: one that is closed, declined or referred
/// out is over already and stays as it is.
Result<QList<QUuid>> archive(Editor &editor, const QList<QUuid> &engagements);

/// Gives engagements a status; those that have it stay as they are.
Result<> changeStatus(Editor &editor, const QList<QUuid> &engagements, EngagementStatus status);

/// A new engagement at intake with the people and the plan of another one: its customer, type, marking, time
/// zone, contract, lead and deputy, our participants and assignments, the first call's agenda with its
/// minutes, and the check items, none of them done. Its story stays behind: title, times, answers, notes,
/// findings and the people of the other side. The reference is the next free one of today's year.
Result<QUuid> duplicate(Editor &editor, const QUuid &engagement, const QDateTime &now);

/// The marking that a new engagement starts with: what our firm says, or the program's own.
Tlp usualMarking(const Store &store);

} // namespace firstcall
