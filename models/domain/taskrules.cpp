// SPDX-License-Identifier: Apache-2.0
#include "models/domain/firstcalls.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/rules.h"
#include "models/domain/task.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

namespace {

bool isOver(EngagementStatus status)
{
    return status == EngagementStatus::Closing || status == EngagementStatus::Closed
        || status == EngagementStatus::Declined || status == EngagementStatus::ReferredOut;
}

/// Whether the owner is an organisation in the place of a person.
bool isTeam(const Participant &owner, const Snapshot &snapshot)
{
    const std::optional<Organisation> organisation = snapshot.find(owner.organisation);
    return organisation
        && (owner.name.compare(organisation->legalName, Qt::CaseInsensitive) == 0
            || owner.name.compare(organisation->shortName, Qt::CaseInsensitive) == 0);
}

} // namespace

QList<Breach> firstTaskRule(const Snapshot &snapshot)
{
    QList<Kept<Task>> first = snapshot.all<Task>();
    first.removeIf([](const Kept<Task> &task) {
        return !task->firstTask.value_or(false) || task->state == TaskState::Done
            || task->state == TaskState::Cancelled;
    });
    QList<Breach> found;
    const auto broken = [&found](const QUuid &task, const QString &sentence, const char *field) {
        found.append({"V14", Force::Soft, sentence, &Task::entity(), task, field});
    };
    // Before the first call there is nothing to put first, and after the end nothing is left.
    if (first.isEmpty() && !endedFirstCalls(snapshot).isEmpty() && !isOver(snapshot.engagement().status)) {
        found.append({"V14", Force::Soft,
                      QCoreApplication::translate("Rules", "No open task is the first task."),
                      &Engagement::entity(), snapshot.engagementId(), "", &Task::entity()});
    }
    for (const Kept<Task> &task : std::as_const(first)) {
        if (task.id != first.first().id)
            broken(task.id,
                   QCoreApplication::translate("Rules", "“%1” is a first task beside “%2”.")
                       .arg(task->title, first.first()->title),
                   "first_task");
        if (task->question.trimmed().isEmpty())
            broken(task.id,
                   QCoreApplication::translate("Rules",
                                               "The first task “%1” does not say which question it answers.")
                       .arg(task->title),
                   "question");
    }
    return found;
}

QList<Breach> tasksRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Kept<Task>> tasks = snapshot.all<Task>();
    for (const Kept<Task> &task : tasks) {
        if (task->state == TaskState::Cancelled)
            continue;
        const auto broken = [&](const QString &sentence, const char *field) {
            found.append({"V15", Force::Hard, sentence.arg(task->title), &Task::entity(), task.id, field});
        };
        const std::optional<Participant> owner = snapshot.find(task->owner);
        if (!owner || owner->name.trimmed().isEmpty())
            broken(QCoreApplication::translate("Rules", "The step “%1” has no owner."), "owner");
        else if (isTeam(*owner, snapshot))
            broken(QCoreApplication::translate("Rules", "The step “%1” is owned by a team, not by a person."),
                   "owner");
        if (!task->due.isValid())
            broken(QCoreApplication::translate("Rules", "The step “%1” has no due time."), "due");
        else if (task->raisedAt.isValid() && task->due.utc < task->raisedAt.utc)
            broken(QCoreApplication::translate("Rules", "The step “%1” is due before it was raised."), "due");
    }
    return found;
}

} // namespace firstcall
