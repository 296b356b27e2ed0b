// SPDX-License-Identifier: Apache-2.0
#include "models/edit/leavingwith.h"

#include "models/domain/nextnumber.h"
#include "models/edit/stepbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace firstcall {

namespace {

Result<> inOneStep(Editor &editor, const QUuid &engagement, const QString &title,
                   const std::function<void(StepBuilder &step, const Moment &now)> &act)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const QDateTime now = editor.now().toUTC();
    StepBuilder step(*snapshot, now);
    act(step, {now, snapshot->engagement().zone});
    if (step.changes().isEmpty())
        return {};
    return editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
}

bool isOpen(const Task &task)
{
    return task.state != TaskState::Done && task.state != TaskState::Cancelled;
}

} // namespace

std::optional<Kept<StatusUpdate>> nextUpdate(const Snapshot &snapshot)
{
    QList<Kept<StatusUpdate>> planned = snapshot.all<StatusUpdate>();
    planned.removeIf([](const Kept<StatusUpdate> &one) { return one->issuedAt.isValid(); });
    const auto first =
        std::ranges::min_element(planned, [](const Kept<StatusUpdate> &one, const Kept<StatusUpdate> &other) {
            if (!one->due.isValid() || !other->due.isValid())
                return one->due.isValid() && !other->due.isValid();
            return one->due.utc < other->due.utc;
        });
    return first == planned.end() ? std::nullopt : std::optional(*first);
}

Result<> setNextUpdate(Editor &editor, const QUuid &engagement, const Field &field, const QVariant &value)
{
    const Result<QVariant> accepted = field.accept(value);
    if (!accepted)
        return accepted.failure();
    return inOneStep(
        editor, engagement, QCoreApplication::translate("LeavingWith", "Next update"),
        [&](StepBuilder &step, const Moment &) {
            const std::optional<Kept<StatusUpdate>> known = nextUpdate(step.snapshot());
            const Entity &entity = StatusUpdate::entity();
            StatusUpdate blank{.number = nextNumber(entity, step.snapshot().rows(entity)).toInt()};
            if (const Engagement its = step.snapshot().engagement(); its.mailUnsafe.value_or(false))
                blank.channel = its.safeChannel;
            Row row = toRow(known ? **known : blank);
            row[entity.indexOf(field.key())] = *accepted;
            if (known)
                step.edit(*known, fromRow<StatusUpdate>(row));
            else
                step.add(fromRow<StatusUpdate>(row));
        });
}

std::optional<Kept<Task>> markedFirstTask(const Snapshot &snapshot)
{
    const QList<Kept<Task>> tasks = snapshot.all<Task>();
    const auto first = std::ranges::find_if(
        tasks, [](const Kept<Task> &one) { return one->firstTask.value_or(false) && isOpen(*one); });
    return first == tasks.end() ? std::nullopt : std::optional(*first);
}

QList<Kept<Task>> mayBeFirst(const Snapshot &snapshot)
{
    QList<Kept<Task>> tasks = snapshot.all<Task>();
    tasks.removeIf([](const Kept<Task> &one) { return !isOpen(*one); });
    std::ranges::stable_partition(tasks, [](const Kept<Task> &one) { return one->side == Side::Ours; });
    return tasks;
}

Result<> markFirstTask(Editor &editor, const QUuid &engagement, const QUuid &task)
{
    return inOneStep(editor, engagement, QCoreApplication::translate("LeavingWith", "First task"),
                     [&](StepBuilder &step, const Moment &) {
                         for (const Kept<Task> &one : step.snapshot().all<Task>()) {
                             Task after = *one;
                             if (one.id == task)
                                 after.firstTask = true;
                             else if (one->firstTask.value_or(false) && isOpen(*one))
                                 after.firstTask = false;
                             step.edit(one, after);
                         }
                     });
}

Result<> addNextStep(Editor &editor, const QUuid &engagement, const QString &title)
{
    return inOneStep(editor, engagement, QCoreApplication::translate("LeavingWith", "Next step"),
                     [&](StepBuilder &step, const Moment &now) {
                         step.add(Task{.title = title.trimmed(),
                                       .side = Side::Ours,
                                       .firstTask = !markedFirstTask(step.snapshot()),
                                       .raisedAt = now});
                     });
}

Result<> setFirstQuestion(Editor &editor, const QUuid &engagement, const QString &question)
{
    return inOneStep(editor, engagement,
                     QCoreApplication::translate("LeavingWith", "Question of the first task"),
                     [&](StepBuilder &step, const Moment &) {
                         if (const std::optional<Kept<Task>> first = markedFirstTask(step.snapshot())) {
                             Task after = **first;
                             after.question = question.trimmed();
                             step.edit(*first, after);
                         }
                     });
}

QList<Kept<Milestone>> planLine(const Snapshot &snapshot, MilestoneHorizon horizon)
{
    QList<Kept<Milestone>> milestones = snapshot.all<Milestone>();
    milestones.removeIf([&](const Kept<Milestone> &one) {
        return one->horizon != horizon || one->state == TaskState::Cancelled;
    });
    return milestones;
}

Result<> setPlanLine(Editor &editor, const QUuid &engagement, MilestoneHorizon horizon, const QString &words)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const QList<Kept<Milestone>> known = planLine(*snapshot, horizon);
    const QString title = words.trimmed();
    if (title.isEmpty())
        return known.isEmpty() ? Result<>()
                               : editor.remove(Milestone::entity(), engagement, known.first().id);
    return inOneStep(editor, engagement, QCoreApplication::translate("LeavingWith", "The plan"),
                     [&](StepBuilder &step, const Moment &) {
                         if (known.isEmpty()) {
                             step.add(Milestone{.horizon = horizon, .title = title});
                             return;
                         }
                         Milestone after = *known.first();
                         after.title = title;
                         step.edit(known.first(), after);
                     });
}

} // namespace firstcall
