// SPDX-License-Identifier: Apache-2.0
#include "models/domain/phases.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/coverage.h"
#include "models/domain/document.h"
#include "models/domain/focusarea.h"
#include "models/domain/notelinks.h"
#include "models/domain/obligation.h"
#include "models/domain/participant.h"
#include "models/domain/recommendation.h"
#include "models/domain/researchitem.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"

#include <algorithm>

namespace firstcall {

namespace {

PhaseProgress progressOf(int done, int of)
{
    if (of > 0 && done == of)
        return PhaseProgress::Done;
    return done > 0 ? PhaseProgress::Going : PhaseProgress::NotStarted;
}

Phase counted(int done, int of)
{
    return {progressOf(done, of), done, of};
}

template <Record R> Phase counted(const Snapshot &snapshot, bool (*isDone)(const R &))
{
    const QList<Kept<R>> records = snapshot.all<R>();
    const auto done = std::ranges::count_if(records, [&](const Kept<R> &one) { return isDone(one.record); });
    return counted(int(done), int(records.size()));
}

Phase prepare(const Snapshot &snapshot)
{
    const Phase research = counted<ResearchItem>(snapshot, [](const ResearchItem &item) {
        return item.state == ResearchState::Done || item.state == ResearchState::NotNeeded;
    });
    Phase checks;
    for (const Kept<CheckItem> &item : snapshot.all<CheckItem>()) {
        if (item->kind != CheckKind::Ready)
            continue; // what is said first belongs to the call
        ++checks.of;
        checks.done += item->done.value_or(false) ? 1 : 0;
    }
    return counted(research.done + checks.done, research.of + checks.of);
}

Phase introductions(const Snapshot &snapshot)
{
    const QList<Kept<Attendance>> attendances = snapshot.all<Attendance>();
    int present = 0;
    bool decides = false;
    const QList<Kept<Participant>> people = snapshot.all<Participant>();
    for (const Kept<Participant> &person : people) {
        const bool wasThere = std::ranges::any_of(attendances, [&](const Kept<Attendance> &one) {
            return one->participant.id == person.id && one->present.value_or(false);
        });
        present += wasThere ? 1 : 0;
        decides |= wasThere && !person->decidesOn.isEmpty();
    }
    Phase phase = counted(present, int(people.size()));
    if (decides)
        phase.progress = PhaseProgress::Done;
    else if (!people.isEmpty())
        phase.progress = PhaseProgress::Going;
    return phase;
}

Phase keyQuestions(const Snapshot &snapshot)
{
    QList<Kept<Question>> questions = snapshot.all<Question>();
    questions.removeIf([](const Kept<Question> &one) { return one->state == QuestionState::Dropped; });
    const auto closed =
        std::ranges::count_if(questions, [](const Kept<Question> &one) { return isClosed(one->state); });
    return counted(int(closed), int(questions.size()));
}

Phase investigationFocus(const Snapshot &snapshot)
{
    Phase phase = counted<FocusArea>(
        snapshot, [](const FocusArea &area) { return area.status != FocusStatus::NotStarted; });
    const QList<Kept<FocusArea>> areas = snapshot.all<FocusArea>();
    const bool answered = std::ranges::all_of(
        areas, [](const Kept<FocusArea> &area) { return !area->currentAnswer.isEmpty(); });
    if (phase.progress == PhaseProgress::Done && !answered)
        phase.progress = PhaseProgress::Going;
    return phase;
}

Phase wrapUp(const Snapshot &snapshot)
{
    const QList<Kept<Call>> calls = snapshot.all<Call>();
    const QList<Kept<StatusUpdate>> updates = snapshot.all<StatusUpdate>();
    const bool marks[] = {
        std::ranges::any_of(calls, [](const Kept<Call> &call) { return !call->wrapUpText.isEmpty(); }),
        std::ranges::any_of(calls, [](const Kept<Call> &call) { return call->confirmedAt.isValid(); }),
        !snapshot.rows(Task::entity()).isEmpty(),
        std::ranges::any_of(updates, [](const Kept<StatusUpdate> &update) { return update->due.isValid(); }),
    };
    return counted(int(std::ranges::count(marks, true)), int(std::size(marks)));
}

bool isSettled(const StatusUpdate &update)
{
    return update.issuedAt.isValid();
}

bool isSettled(const Recommendation &recommendation)
{
    return recommendation.state == RecommendationState::Done
        || recommendation.state == RecommendationState::Rejected;
}

bool isSettled(const Risk &risk)
{
    return risk.state != RiskState::Open && risk.state != RiskState::Mitigating;
}

bool isSettled(const Obligation &deadline)
{
    return deadline.applicability == Applicability::CounselSaysNot
        || deadline.state == ObligationState::Submitted || deadline.state == ObligationState::SubmittedLate
        || deadline.state == ObligationState::NotRequired;
}

Phase followUp(const Snapshot &snapshot)
{
    const Phase parts[] = {
        {.done = 0, .of = int(unsortedNotes(snapshot).size())},
        counted<StatusUpdate>(snapshot, &isSettled),
        counted<Recommendation>(snapshot, &isSettled),
        counted<Risk>(snapshot, &isSettled),
        counted<Obligation>(snapshot, &isSettled),
    };
    Phase phase;
    for (const Phase &part : parts) {
        phase.done += part.done;
        phase.of += part.of;
    }
    phase.progress = progressOf(phase.done, phase.of);
    if (phase.of > 0 && phase.progress == PhaseProgress::NotStarted)
        phase.progress = PhaseProgress::Going;
    return phase;
}

Phase reports(const Snapshot &snapshot)
{
    Phase phase = counted<Document>(
        snapshot, [](const Document &document) { return document.state == DocumentState::Issued; });
    if (phase.done > 0)
        phase.progress = PhaseProgress::Done;
    else if (phase.of > 0)
        phase.progress = PhaseProgress::Going;
    return phase;
}

} // namespace

Phase phase(const Snapshot &snapshot, PhaseId id)
{
    switch (id) {
    case PhaseId::Prepare:
        return prepare(snapshot);
    case PhaseId::Introductions:
        return introductions(snapshot);
    case PhaseId::KeyQuestions:
        return keyQuestions(snapshot);
    case PhaseId::InvestigationFocus:
        return investigationFocus(snapshot);
    case PhaseId::WrapUp:
        return wrapUp(snapshot);
    case PhaseId::FollowUp:
        return followUp(snapshot);
    case PhaseId::Report:
        return reports(snapshot);
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
