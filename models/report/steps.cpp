// SPDX-License-Identifier: Apache-2.0
#include "models/report/steps.h"

namespace firstcall {

std::optional<Kept<Task>> firstTask(const ReportContext &context)
{
    const QList<Kept<Task>> flagged = those<Task>(context, [](const Task &task) {
        return task.firstTask.value_or(false) && task.state != TaskState::Cancelled;
    });
    const auto open =
        std::ranges::find_if(flagged, [](const Kept<Task> &task) { return isOpen(task->state); });
    if (open != flagged.end())
        return *open;
    return flagged.isEmpty() ? std::nullopt : std::optional(flagged.first());
}

std::optional<Kept<StatusUpdate>> plannedUpdate(const ReportContext &context)
{
    QList<Kept<StatusUpdate>> planned =
        those<StatusUpdate>(context, [](const StatusUpdate &update) { return !update.issuedAt.isValid(); });
    std::ranges::stable_sort(planned, [](const Kept<StatusUpdate> &one, const Kept<StatusUpdate> &other) {
        return earlier(one->due, other->due);
    });
    return planned.isEmpty() ? std::nullopt : std::optional(planned.first());
}

} // namespace firstcall
