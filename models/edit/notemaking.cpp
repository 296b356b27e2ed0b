// SPDX-License-Identifier: Apache-2.0
#include "models/edit/notemaking.h"

#include "models/domain/actiontaken.h"
#include "models/domain/agendaitem.h"
#include "models/domain/asset.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/decision.h"
#include "models/domain/hypothesis.h"
#include "models/domain/indicatorkind.h"
#include "models/domain/nextnumber.h"
#include "models/domain/participantquestion.h"
#include "models/domain/reporteditem.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/domain/timelineevent.h"
#include "models/edit/answering.h"
#include "models/edit/attending.h"
#include "models/edit/channels.h"
#include "models/edit/naming.h"
#include "models/edit/parking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// A step, the note its record is made of, and the line that tells it.
struct Making
{
    StepBuilder &step;
    const Kept<Note> &note;
    const NoteLine &line;

    template <Record R> MadeOfNote add(R record) const
    {
        record.fromNote = note.ref();
        return {&R::entity(), step.add(record).id};
    }
    /// What stands behind the last in rank.
    template <Record R> int nextRank() const
    {
        int last = 0;
        for (const Kept<R> &kept : step.snapshot().all<R>())
            last = std::max(last, kept->rank.value_or(0));
        return last + 1;
    }
    /// Who is named and not known yet is one of theirs: we know our own.
    bool isTheirs() const
    {
        const bool isUnknown =
            std::ranges::any_of(line.unread, [](const QString &word) { return word.startsWith(u'@'); });
        return isUnknown || !isOurs(line.owner);
    }
    bool isOurs(const Ref<Participant> &person) const
    {
        const std::optional<Participant> found = step.snapshot().find(person);
        return !found || found->party == Party::OurFirm;
    }
};

MadeOfNote answer(const Making &making)
{
    const Ref<Answer> added = answerInto(making.step,
                                         {.question = making.line.question,
                                          .text = making.line.text,
                                          .answeredBy = making.line.speaker,
                                          .at = making.note->at,
                                          .fromNote = making.note.ref()});
    if (!making.line.person.name.isEmpty())
        personInto(making.step, making.line.person, making.note.ref());
    return {&Answer::entity(), added.id};
}

MadeOfNote task(const Making &making)
{
    return making.add(Task{.title = making.line.text,
                           .side = making.isTheirs() ? Side::Theirs : Side::Ours,
                           .owner = making.line.owner,
                           .due = making.line.due,
                           .focus = making.note->focus,
                           .raisedAt = making.note->at});
}

/// The sentence that asks, of a task told as a question; nothing where none does.
QString questionIn(const QString &text)
{
    static const QRegularExpression pattern(u"[^.!?:;]*\\S\\?"_s);
    return pattern.match(text).captured().trimmed();
}

/// There is one first task: another one that was is no longer.
MadeOfNote firstTask(const Making &making)
{
    for (const Kept<Task> &one : making.step.snapshot().all<Task>()) {
        Task after = *one;
        after.firstTask = false;
        making.step.edit(one, after);
    }
    Task first{.title = making.line.text,
               .side = making.isTheirs() ? Side::Theirs : Side::Ours,
               .owner = making.line.owner,
               .due = making.line.due,
               .priority = TaskPriority::Now,
               .firstTask = true,
               .question = questionIn(making.line.text),
               .focus = making.note->focus,
               .raisedAt = making.note->at};
    return making.add(first);
}

/// The update that is planned is told anew: there is one next update.
MadeOfNote nextUpdate(const Making &making)
{
    const QList<Kept<StatusUpdate>> all = making.step.snapshot().all<StatusUpdate>();
    const auto planned =
        std::ranges::find_if(all, [](const Kept<StatusUpdate> &one) { return !one->issuedAt.isValid(); });
    StatusUpdate update = planned == all.end() ? StatusUpdate{} : planned->record;
    if (making.line.due.isValid())
        update.due = making.line.due;
    if (!making.line.channel.isEmpty())
        update.channel = making.line.channel;
    const Engagement engagement = making.step.snapshot().engagement();
    if (engagement.mailUnsafe.value_or(false) && isUnsafeChannel(engagement, update.channel))
        update.channel = engagement.safeChannel; // none yet: it stays conspicuously open
    if (making.line.owner)
        update.host = making.line.owner;
    if (planned == all.end()) {
        const Entity &entity = StatusUpdate::entity();
        update.number = nextNumber(entity, making.step.snapshot().rows(entity)).toInt();
        return making.add(update);
    }
    update.fromNote = making.note.ref();
    making.step.edit(*planned, update);
    return {&StatusUpdate::entity(), planned->id};
}

MadeOfNote person(const Making &making)
{
    const Ref<Participant> who = personInto(making.step, making.line.person, making.note.ref());
    const bool isCaller = making.line.person.name.startsWith(u'?'); // nobody knows who it is
    hereInto(making.step, callInto(making.step), who, making.note->at, !isCaller);
    return {&Participant::entity(), who.id};
}

MadeOfNote indicator(const Making &making)
{
    return making.add(Indicator{.kind = indicatorKindOf(making.line.text),
                                .value = refanged(making.line.text),
                                .source = making.step.snapshot().name(making.line.speaker)});
}

/// Who asked has had their turn.
MadeOfNote participantQuestion(const Making &making)
{
    for (const Kept<Attendance> &one : making.step.all<Attendance>()) {
        if (!making.line.speaker || one->participant != making.line.speaker || one->call != making.note->call)
            continue;
        Attendance after = *one;
        after.asked = AskedForQuestions::AskedSomething;
        making.step.edit(one, after);
    }
    return making.add(ParticipantQuestion{.text = making.line.text,
                                          .askedBy = making.line.speaker,
                                          .at = making.note->at,
                                          .owner = making.line.owner,
                                          .due = making.line.due});
}

MadeOfNote concern(const Making &making)
{
    return making.add(Concern{.statement = making.line.text,
                              .raisedBy = making.line.speaker,
                              .rank = making.nextRank<Concern>(),
                              .focus = making.note->focus});
}

MadeOfNote successCriterion(const Making &making)
{
    return making.add(SuccessCriterion{.statement = making.line.text,
                                       .statedBy = making.line.speaker,
                                       .rank = making.nextRank<SuccessCriterion>(),
                                       .focus = making.note->focus});
}

/// Whether the words say that somebody was told, rather than that somebody rang or wrote.
bool tellsOfReporting(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(?:(?:was|were|been|have|has|had|we|i|they) (?:\\w+ )?(?:told|informed|notified)"
        u"|reported to)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// When it was reported is not when we heard of it: the time stays open.
MadeOfNote reportedItem(const Making &making)
{
    return making.add(ReportedItem{.direction = tellsOfReporting(making.line.text)
                                       ? ReportedDirection::Made
                                       : ReportedDirection::Received,
                                   .content = making.line.text,
                                   .reportedBy = making.step.snapshot().name(making.line.speaker)});
}

MadeOfNote parkedPoint(const Making &making)
{
    return {&AgendaItem::entity(), parkInto(making.step, making.line.text, making.note.ref()).id};
}

MadeOfNote decision(const Making &making)
{
    return making.add(Decision{.what = making.line.text,
                               .state = DecisionState::Taken,
                               .decider = making.line.speaker,
                               .decidedAt = making.note->at});
}

MadeOfNote hypothesis(const Making &making)
{
    return making.add(Hypothesis{.statement = making.line.text,
                                 .focus = making.note->focus,
                                 .proposedBy = making.line.speaker,
                                 .confidence = making.note->confidence});
}

MadeOfNote asset(const Making &making)
{
    return making.add(Asset{.name = making.line.text, .status = Affected::Suspected});
}

MadeOfNote actionTaken(const Making &making)
{
    return making.add(ActionTaken{
        .what = making.line.text,
        .takenBy = making.line.speaker,
        .side = making.line.speaker && making.isOurs(making.line.speaker) ? Side::Ours : Side::Theirs});
}

/// When it happened is not when it was said: the time stays open.
MadeOfNote timelineEvent(const Making &making)
{
    return making.add(TimelineEvent{.precision = TimePrecision::Unknown,
                                    .description = making.line.text,
                                    .source = making.step.snapshot().name(making.line.speaker)});
}

MadeOfNote risk(const Making &making)
{
    return making.add(Risk{.statement = making.line.text});
}

} // namespace

MadeOfNote makeInto(StepBuilder &step, const Kept<Note> &note, const NoteLine &line)
{
    const Making making{step, note, line};
    switch (line.maker) {
    case NoteMaker::None:
        return {};
    case NoteMaker::Answer:
        return answer(making);
    case NoteMaker::Task:
        return task(making);
    case NoteMaker::FirstTask:
        return firstTask(making);
    case NoteMaker::NextUpdate:
        return nextUpdate(making);
    case NoteMaker::Person:
        return person(making);
    case NoteMaker::Indicator:
        return indicator(making);
    case NoteMaker::ParticipantQuestion:
        return participantQuestion(making);
    case NoteMaker::Concern:
        return concern(making);
    case NoteMaker::SuccessCriterion:
        return successCriterion(making);
    case NoteMaker::ReportedItem:
        return reportedItem(making);
    case NoteMaker::ParkedPoint:
        return parkedPoint(making);
    case NoteMaker::Decision:
        return decision(making);
    case NoteMaker::Hypothesis:
        return hypothesis(making);
    case NoteMaker::Asset:
        return asset(making);
    case NoteMaker::ActionTaken:
        return actionTaken(making);
    case NoteMaker::TimelineEvent:
        return timelineEvent(making);
    case NoteMaker::Risk:
        return risk(making);
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
