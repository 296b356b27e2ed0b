// SPDX-License-Identifier: Apache-2.0
#include "models/domain/attendance.h"
#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/firstcalls.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/rules.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Breach onCall(const char *rule, const Kept<Call> &call, const QString &sentence, const char *field,
              const Entity *lacking = nullptr)
{
    return {rule, Force::Soft, sentence, &Call::entity(), call.id, field, lacking};
}

template <Record R, typename Condition> bool anyOf(const Snapshot &snapshot, const Condition &condition)
{
    const QList<Kept<R>> records = snapshot.all<R>();
    return std::ranges::any_of(records, [&condition](const Kept<R> &kept) { return condition(*kept); });
}

bool hasStep(const Snapshot &snapshot, Side side)
{
    return anyOf<Task>(snapshot, [side](const Task &task) {
        return task.side == side && task.state != TaskState::Cancelled;
    });
}

bool maySpeakFor(const Participant &person)
{
    return person.party != Party::OurFirm && !person.name.isEmpty()
        && (person.roles.contains(Role::DecisionMaker) || !person.decidesOn.isEmpty());
}

} // namespace

QList<Breach> keyQuestionsRule(const Snapshot &snapshot)
{
    if (endedFirstCalls(snapshot).isEmpty())
        return {};
    QList<Breach> found;
    for (const KeyQuestion &core : keyQuestions()) {
        const QUuid id = coreId(snapshot.engagementId(), core.key);
        const std::optional<Question> question = snapshot.find(Ref<Question>{id});
        if (question && question->state != QuestionState::NotAsked)
            continue;
        found.append(
            {"V9", Force::Soft,
             QCoreApplication::translate("Rules", "This key question was not asked on the first call: %1")
                 .arg(QCoreApplication::translate("KeyQuestion", core.text)),
             &Question::entity(), id, "state"});
    }
    return found;
}

QList<Breach> decisionMakerRule(const Snapshot &snapshot)
{
    if (anyOf<Participant>(snapshot, maySpeakFor))
        return {};
    QList<Breach> found;
    const QList<Kept<Call>> calls = endedFirstCalls(snapshot);
    for (const Kept<Call> &call : calls) {
        const std::optional<Task> finder = snapshot.find(call->decisionMakerTask);
        if (!finder || finder->state == TaskState::Cancelled)
            found.append(onCall("V10", call,
                                QCoreApplication::translate(
                                    "Rules", "Nobody is recorded who decides, and no task is to find out."),
                                "decision_maker_task", &Participant::entity()));
    }
    return found;
}

QList<Breach> leaveWithRule(const Snapshot &snapshot)
{
    const auto isPrimary = [](const Concern &one) { return one.priority == ConcernPriority::Primary; };
    const auto stands = [](const SuccessCriterion &one) { return one.state != SuccessState::Withdrawn; };
    const auto isFirst = [](const Task &task) {
        return task.firstTask.value_or(false) && task.state != TaskState::Cancelled;
    };
    QList<Breach> found;
    const QList<Kept<Call>> calls = endedFirstCalls(snapshot);
    for (const Kept<Call> &call : calls) {
        const auto lacks = [&](const Entity &kind, const QString &sentence, const char *field = "") {
            found.append(onCall("V11", call, sentence, field, &kind));
        };
        if (!anyOf<Concern>(snapshot, isPrimary))
            lacks(Concern::entity(),
                  QCoreApplication::translate("Rules", "The first call left no primary concern."));
        if (!anyOf<SuccessCriterion>(snapshot, stands))
            lacks(SuccessCriterion::entity(),
                  QCoreApplication::translate("Rules", "The first call left no success criterion."));
        if (!anyOf<Task>(snapshot, isFirst))
            lacks(Task::entity(), QCoreApplication::translate("Rules", "The first call left no first task."));
        if (!hasStep(snapshot, Side::Ours) && !call->noStepOurs.value_or(false))
            lacks(Task::entity(),
                  QCoreApplication::translate("Rules", "The first call left no next step on our side."),
                  "no_step_ours");
        if (!hasStep(snapshot, Side::Theirs) && !call->noStepTheirs.value_or(false))
            lacks(Task::entity(),
                  QCoreApplication::translate("Rules", "The first call left no next step on their side."),
                  "no_step_theirs");
        // The future is that of the call: an update that is late by now was still promised in it.
        if (!anyOf<StatusUpdate>(snapshot, [&call](const StatusUpdate &update) {
                return update.due.isValid() && update.due.utc > call->endedAt.utc;
            }))
            lacks(StatusUpdate::entity(),
                  QCoreApplication::translate("Rules", "The first call left no time for the next update."));
    }
    return found;
}

QList<Breach> attendeesRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Kept<Call>> calls = endedFirstCalls(snapshot);
    for (const Kept<Call> &call : calls) {
        const QList<Kept<Attendance>> attendances = snapshot.childrenOf(call.ref(), &Attendance::call);
        for (const Kept<Attendance> &one : attendances) {
            if (!one->present.value_or(false) && !one->joinedAt.isValid())
                continue;
            const Participant person = snapshot.find(one->participant).value_or(Participant{});
            const auto broken = [&](const QString &sentence, const char *field) {
                found.append(
                    {"V12", Force::Soft, sentence.arg(person.name), &Attendance::entity(), one.id, field});
            };
            if (!one->introduced.value_or(false))
                broken(QCoreApplication::translate("Rules", "%1 was not introduced on the first call."),
                       "introduced");
            if (person.party != Party::OurFirm && one->asked == AskedForQuestions::NotYet)
                broken(QCoreApplication::translate("Rules", "%1 was not invited to ask on the first call."),
                       "asked");
        }
    }
    return found;
}

QList<Breach> wrapUpRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Kept<Call>> calls = endedFirstCalls(snapshot);
    for (const Kept<Call> &call : calls) {
        if (call->wrapUpText.trimmed().isEmpty())
            found.append(onCall("V13", call,
                                QCoreApplication::translate("Rules", "The wrap-up as read is not recorded."),
                                "wrap_up_text"));
        else if (snapshot.name(call->confirmedBy).isEmpty() && call->notConfirmedBecause.trimmed().isEmpty())
            found.append(onCall(
                "V13", call,
                QCoreApplication::translate("Rules", "Nobody confirmed the wrap-up, and no reason is given."),
                "confirmed_by"));
    }
    return found;
}

} // namespace firstcall
