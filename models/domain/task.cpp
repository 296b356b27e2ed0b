// SPDX-License-Identifier: Apache-2.0
#include "models/domain/task.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Task::entity()
{
    using R = Task;
    static constexpr Field fields[] = {
        field<&R::title>("title", QT_TRANSLATE_NOOP("Task", "Step"), FieldFlag::Required),
        paragraph<&R::description>("description", QT_TRANSLATE_NOOP("Task", "Description")),
        field<&R::category>("category", QT_TRANSLATE_NOOP("Task", "Category")),
        field<&R::side>("side", QT_TRANSLATE_NOOP("Task", "Side")),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Task", "Owner")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Task", "Due")),
        field<&R::priority>("priority", QT_TRANSLATE_NOOP("Task", "Priority")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Task", "State")),
        field<&R::firstTask>("first_task", QT_TRANSLATE_NOOP("Task", "First task")),
        field<&R::question>("question", QT_TRANSLATE_NOOP("Task", "Question it answers")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Task", "Focus")),
        field<&R::raisedAt>("raised_at", QT_TRANSLATE_NOOP("Task", "Raised at")),
        field<&R::doneAt>("done_at", QT_TRANSLATE_NOOP("Task", "Done at")),
        paragraph<&R::progress>("progress", QT_TRANSLATE_NOOP("Task", "Progress")),
        paragraph<&R::result>("result", QT_TRANSLATE_NOOP("Task", "Result")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Task", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Task", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"task", QT_TRANSLATE_NOOP("Task", "Task"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
