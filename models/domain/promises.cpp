// SPDX-License-Identifier: Apache-2.0
#include "models/domain/promises.h"

#include "models/domain/call.h"
#include "models/domain/instruction.h"
#include "models/domain/invitation.h"
#include "models/domain/participantquestion.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"

#include <algorithm>

namespace firstcall {

namespace {

bool isOpen(const StatusUpdate &update)
{
    return !update.issuedAt.isValid();
}

bool isOpen(const Call &call)
{
    return !call.startedAt.isValid() && !call.endedAt.isValid();
}

bool isOpen(const Task &task)
{
    return task.side == Side::Ours && task.state != TaskState::Done && task.state != TaskState::Cancelled;
}

/// What waits for counsel is counsel's to answer.
bool isOpen(const ParticipantQuestion &question)
{
    return question.state == ParticipantQuestionState::Open
        || question.state == ParticipantQuestionState::Parked;
}

bool isOpen(const Instruction &instruction)
{
    return !instruction.sentAt.isValid();
}

bool isOpen(const Invitation &invitation)
{
    return !invitation.sentAt.isValid();
}

template <Record R>
void collect(const Snapshot &snapshot, Moment R::*due, QString R::*words, QList<Promise> &found)
{
    const QList<Kept<R>> records = snapshot.all<R>();
    for (const Kept<R> &kept : records) {
        if ((kept.record.*due).isValid() && isOpen(kept.record))
            found.append({kept.record.*due, &R::entity(), kept.id, words ? kept.record.*words : QString()});
    }
}

} // namespace

QList<Promise> promises(const Snapshot &snapshot)
{
    QList<Promise> found;
    collect<StatusUpdate>(snapshot, &StatusUpdate::due, nullptr, found);
    collect<Call>(snapshot, &Call::plannedStart, &Call::title, found);
    collect<Task>(snapshot, &Task::due, &Task::title, found);
    collect<ParticipantQuestion>(snapshot, &ParticipantQuestion::due, &ParticipantQuestion::text, found);
    collect<Instruction>(snapshot, &Instruction::due, &Instruction::title, found);
    collect<Invitation>(snapshot, &Invitation::due, nullptr, found);
    std::ranges::stable_sort(found, {}, [](const Promise &promise) { return promise.due.utc; });
    return found;
}

Moment nextDue(const Snapshot &snapshot)
{
    const QList<Promise> open = promises(snapshot);
    return open.isEmpty() ? Moment{} : open.first().due;
}

} // namespace firstcall
