// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// Where a task or a milestone stands.
enum class TaskState { Open, InProgress, Blocked, Done, Cancelled };
inline constexpr Choice taskStateList[] = {
    {TaskState::Open, "open", QT_TRANSLATE_NOOP("TaskState", "Open")},
    {TaskState::InProgress, "in_progress", QT_TRANSLATE_NOOP("TaskState", "In progress")},
    {TaskState::Blocked, "blocked", QT_TRANSLATE_NOOP("TaskState", "Blocked")},
    {TaskState::Done, "done", QT_TRANSLATE_NOOP("TaskState", "Done")},
    {TaskState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("TaskState", "Cancelled")},
};
inline constexpr Choices taskStateChoices{"TaskState", taskStateList};
constexpr const Choices &choicesOf(TaskState)
{
    return taskStateChoices;
}

} // namespace firstcall
