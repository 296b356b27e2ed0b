// SPDX-License-Identifier: Apache-2.0
#include "models/edit/calling.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "models/edit/attending.h"
#include "models/edit/notetaker.h"
#include "models/edit/runningcall.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Calling", source);
}

void setStatus(StepBuilder &step, EngagementStatus status)
{
    const Engagement before = step.snapshot().engagement();
    Engagement after = before;
    after.status = status;
    step.edit(Kept<Engagement>{step.snapshot().engagementId(), before}, after);
}

} // namespace

Result<QUuid> startCall(Editor &editor, const QUuid &engagement, const QList<AgendaItem> &agenda)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    if (const std::optional<Kept<Call>> running = runningCall(*snapshot))
        return running->id;
    const QDateTime now = editor.now().toUTC();
    const Moment start{now, snapshot->engagement().zone};
    StepBuilder step(*snapshot, now);
    std::optional<Kept<Call>> meant = callMeant(snapshot->all<Call>());
    if (meant && (*meant)->endedAt.isValid())
        meant.reset(); // all calls are over: this is another one
    const Kept<Call> call = meant ? *meant : step.add(Call{});
    Call running = *call;
    running.startedAt = start;
    const std::optional<Kept<Consultant>> author = consultantNamed(editor.store(), editor.author());
    const Ref<Participant> taker = noteTakerInto(step, editor.author(), author);
    if (!running.chair)
        running.chair = taker;
    if (!running.scribe)
        running.scribe = taker;
    step.edit(call, running);
    const Engagement before = snapshot->engagement();
    Engagement after = before;
    after.status = EngagementStatus::InCall;
    if (!after.lead && author)
        after.lead = author->ref();
    step.edit(Kept<Engagement>{engagement, before}, after);

    QList<Kept<AgendaItem>> items = agendaOf(*snapshot, call.ref());
    if (items.isEmpty())
        items = addAgenda(step, call.ref(), agenda);
    const auto first = std::ranges::find(items, AgendaState::Planned,
                                         [](const Kept<AgendaItem> &item) { return item->state; });
    if (first != items.end())
        Running{step, call, start}.run(*first);
    for (const Kept<Participant> &person : step.all<Participant>()) {
        if (person->party == Party::OurFirm)
            hereInto(step, {call.id, running}, person.ref(), start);
    }
    if (const Result<> done = editor.perform({.title = say(QT_TRANSLATE_NOOP("Calling", "Start the call")),
                                              .changes = step.changes(),
                                              .standsAlone = true});
        !done)
        return done.failure();
    return call.id;
}

Result<> pauseCall(Editor &editor, const QUuid &engagement)
{
    return whileRunning(editor, engagement, say(QT_TRANSLATE_NOOP("Calling", "Pause the call")),
                        [](const Running &running) {
                            Call after = *running.call;
                            if (!after.pausedAt.isValid())
                                after.pausedAt = running.now;
                            running.step.edit(running.call, after);
                        });
}

Result<> goOnWithCall(Editor &editor, const QUuid &engagement)
{
    return whileRunning(editor, engagement, say(QT_TRANSLATE_NOOP("Calling", "Go on with the call")),
                        [](const Running &running) {
                            Call after = *running.call;
                            if (!after.pausedAt.isValid())
                                return;
                            const int stood = int(after.pausedAt.utc.secsTo(running.now.utc));
                            after.pausedSeconds = after.pausedSeconds.value_or(0) + stood;
                            after.pausedAt = {};
                            running.step.edit(running.call, after);
                            // The item's stretch goes on as if the pause had not been.
                            if (const std::optional<Kept<AgendaItem>> item =
                                    runningItem(running.snapshot(), running.call.ref())) {
                                AgendaItem later = **item;
                                later.startedAt.utc = later.startedAt.utc.addSecs(stood);
                                running.step.edit(*item, later);
                            }
                        });
}

Result<> endCall(Editor &editor, const QUuid &engagement, const QDateTime &at)
{
    return whileRunning(editor, engagement, say(QT_TRANSLATE_NOOP("Calling", "End the call")),
                        [&at](const Running &running) {
                            const Moment end{at.isValid() ? std::max(at.toUTC(), running.call->startedAt.utc)
                                                          : running.now.utc,
                                             running.now.zone};
                            Call after = *running.call;
                            if (after.pausedAt.isValid())
                                after.pausedSeconds =
                                    after.pausedSeconds.value_or(0) + int(after.pausedAt.utc.secsTo(end.utc));
                            after.pausedAt = {};
                            after.endedAt = end;
                            if (const std::optional<Kept<AgendaItem>> item =
                                    runningItem(running.snapshot(), running.call.ref()))
                                Running{running.step, running.call, end}.leave(*item, AgendaState::Done);
                            running.step.edit(running.call, after);
                            if (running.snapshot().engagement().status == EngagementStatus::InCall)
                                setStatus(running.step, EngagementStatus::Active);
                        });
}

} // namespace firstcall
