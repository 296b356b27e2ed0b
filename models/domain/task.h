// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/domain/side.h"
#include "models/domain/taskstate.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// What a task is about.
enum class TaskCategory {
    TechnicalCall,
    RunCollector,
    UploadData,
    Preserve,
    Contain,
    Investigate,
    Recover,
    Communicate,
    Notify,
    Legal,
    Insurance,
    Administration,
};
inline constexpr Choice taskCategoryList[] = {
    {TaskCategory::TechnicalCall, "technical_call", QT_TRANSLATE_NOOP("TaskCategory", "Technical call")},
    {TaskCategory::RunCollector, "run_collector", QT_TRANSLATE_NOOP("TaskCategory", "Run collector")},
    {TaskCategory::UploadData, "upload_data", QT_TRANSLATE_NOOP("TaskCategory", "Upload data")},
    {TaskCategory::Preserve, "preserve", QT_TRANSLATE_NOOP("TaskCategory", "Preserve")},
    {TaskCategory::Contain, "contain", QT_TRANSLATE_NOOP("TaskCategory", "Contain")},
    {TaskCategory::Investigate, "investigate", QT_TRANSLATE_NOOP("TaskCategory", "Investigate")},
    {TaskCategory::Recover, "recover", QT_TRANSLATE_NOOP("TaskCategory", "Recover")},
    {TaskCategory::Communicate, "communicate", QT_TRANSLATE_NOOP("TaskCategory", "Communicate")},
    {TaskCategory::Notify, "notify", QT_TRANSLATE_NOOP("TaskCategory", "Notify")},
    {TaskCategory::Legal, "legal", QT_TRANSLATE_NOOP("TaskCategory", "Legal")},
    {TaskCategory::Insurance, "insurance", QT_TRANSLATE_NOOP("TaskCategory", "Insurance")},
    {TaskCategory::Administration, "administration", QT_TRANSLATE_NOOP("TaskCategory", "Administration")},
};
inline constexpr Choices taskCategoryChoices{"TaskCategory", taskCategoryList};
constexpr const Choices &choicesOf(TaskCategory)
{
    return taskCategoryChoices;
}

/// How soon.
enum class TaskPriority { Now, Today, ThisWeek, Later };
inline constexpr Choice taskPriorityList[] = {
    {TaskPriority::Now, "now", QT_TRANSLATE_NOOP("TaskPriority", "Now")},
    {TaskPriority::Today, "today", QT_TRANSLATE_NOOP("TaskPriority", "Today")},
    {TaskPriority::ThisWeek, "this_week", QT_TRANSLATE_NOOP("TaskPriority", "This week")},
    {TaskPriority::Later, "later", QT_TRANSLATE_NOOP("TaskPriority", "Later")},
};
inline constexpr Choices taskPriorityChoices{"TaskPriority", taskPriorityList};
constexpr const Choices &choicesOf(TaskPriority)
{
    return taskPriorityChoices;
}

/// A step that one person does by a time.
struct Task
{
    QString title = {};
    QString description = {};
    TaskCategory category = TaskCategory::Administration;
    Side side = Side::Ours;
    Ref<Participant> owner = {};
    Moment due = {};
    TaskPriority priority = TaskPriority::Today;
    TaskState state = TaskState::Open;
    std::optional<bool> firstTask = false;
    QString question = {};
    Focus focus = Focus::General;
    Moment raisedAt = {};
    Moment doneAt = {};
    QString progress = {}; ///< what happened to it so far, such as "chased 12:30"
    QString result = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Task &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
