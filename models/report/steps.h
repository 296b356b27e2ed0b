// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/statusupdate.h"
#include "models/report/context.h"

#include <algorithm>

namespace firstcall {

/// Whether a time comes before another; one that is not known comes last.
inline bool earlier(const Moment &one, const Moment &other)
{
    return one.isValid() && (!other.isValid() || one.utc < other.utc);
}

/// Open tasks that `keep` wants, by due time: so the overdue come first, and those without a time last.
template <typename Keep> QList<Kept<Task>> openTasks(const ReportContext &context, Keep keep)
{
    QList<Kept<Task>> tasks =
        those<Task>(context, [&](const Task &task) { return isOpen(task.state) && keep(task); });
    std::ranges::stable_sort(
        tasks, [](const Kept<Task> &one, const Kept<Task> &other) { return earlier(one->due, other->due); });
    return tasks;
}

/// The task everything waits for: the open one that carries the flag, else one that is done.
std::optional<Kept<Task>> firstTask(const ReportContext &context);
/// The update that is promised and not given yet; the earliest when there are several.
std::optional<Kept<StatusUpdate>> plannedUpdate(const ReportContext &context);

} // namespace firstcall
