// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/milestone.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "models/edit/editor.h"

#include <optional>

namespace firstcall {

// What a call must leave behind, each told in one line: when they hear from us, what we do first, the plan.
// Each change is one step of the engagement's undo.

/// The next update: of those not issued, the one that is due first. Nothing when none is planned.
std::optional<Kept<StatusUpdate>> nextUpdate(const Snapshot &snapshot);
/// Sets one field of it. The first one makes it, over the safe channel when mail is not safe.
Result<> setNextUpdate(Editor &editor, const QUuid &engagement, const Field &field, const QVariant &value);

/// The open task with the first-task flag; nothing when none has it.
std::optional<Kept<Task>> markedFirstTask(const Snapshot &snapshot);
/// Those that can be the first task: open, ours before the others'.
QList<Kept<Task>> mayBeFirst(const Snapshot &snapshot);
/// Makes this task the first one, and no other.
Result<> markFirstTask(Editor &editor, const QUuid &engagement, const QUuid &task);
/// A new task of ours, the first one when none is.
Result<> addNextStep(Editor &editor, const QUuid &engagement, const QString &title);
/// The question the first task answers.
Result<> setFirstQuestion(Editor &editor, const QUuid &engagement, const QString &question);

/// The milestones of one line of the plan, those that were cancelled aside.
QList<Kept<Milestone>> planLine(const Snapshot &snapshot, MilestoneHorizon horizon);
/// Words the first of them, or makes it; no words take it away.
Result<> setPlanLine(Editor &editor, const QUuid &engagement, MilestoneHorizon horizon, const QString &words);

} // namespace firstcall
