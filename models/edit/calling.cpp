// SPDX-License-Identifier: Apache-2.0
#include "models/edit/calling.h"

#include "models/domain/attendance.h"
#include "models/domain/callclock.h"
#include "models/domain/participant.h"
#include "models/edit/attending.h"
#include "models/edit/stepbuilder.h"
#include "models/schema/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Calling", source);
}

/// What a step does, told the call that is running and the time it is.
struct Running
{
    StepBuilder &step;
    const Kept<Call> &call;
    Moment now;

    const Snapshot &snapshot() const { return step.snapshot(); }
    QList<Kept<AgendaItem>> agenda() const { return agendaOf(snapshot(), call.ref()); }
    /// Ends the stretch an item is in.
    void leave(const Kept<AgendaItem> &item, AgendaState state) const
    {
        AgendaItem after = *item;
        after.usedSeconds = int(itemTime(*item, *call, now.utc).count());
        after.startedAt = {};
        after.state = state;
        step.edit(item, after);
    }
    void run(const Kept<AgendaItem> &item) const
    {
        AgendaItem after = *item;
        after.startedAt = now;
        after.state = AgendaState::Running;
        step.edit(item, after);
    }
};

Result<> whileRunning(Editor &editor, const QUuid &engagement, const QString &title,
                      const std::function<void(const Running &)> &act)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Kept<Call>> call = runningCall(*snapshot);
    if (!call)
        return Failure{say(QT_TRANSLATE_NOOP("Calling", "No call is running. Start one with F5."))};
    const QDateTime now = editor.now().toUTC();
    StepBuilder step(*snapshot, now);
    act({step, *call, {now, snapshot->engagement().zone}});
    return editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
}

void setStatus(StepBuilder &step, EngagementStatus status)
{
    const Engagement before = step.snapshot().engagement();
    Engagement after = before;
    after.status = status;
    step.edit(Kept<Engagement>{step.snapshot().engagementId(), before}, after);
}

/// What a new agenda's items are to this call.
QList<Kept<AgendaItem>> addAgenda(StepBuilder &step, const Ref<Call> &call, const QList<AgendaItem> &agenda)
{
    QList<Kept<AgendaItem>> added;
    for (AgendaItem item : agenda) {
        item.call = call;
        added.append(step.add(item));
    }
    return added;
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
    step.edit(call, running);
    setStatus(step, EngagementStatus::InCall);

    QList<Kept<AgendaItem>> items = agendaOf(*snapshot, call.ref());
    if (items.isEmpty())
        items = addAgenda(step, call.ref(), agenda);
    const auto first = std::ranges::find(items, AgendaState::Planned,
                                         [](const Kept<AgendaItem> &item) { return item->state; });
    if (first != items.end())
        Running{step, call, start}.run(*first);
    for (const Kept<Participant> &person : snapshot->all<Participant>()) {
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

Result<> nextItem(Editor &editor, const QUuid &engagement)
{
    return whileRunning(editor, engagement, say(QT_TRANSLATE_NOOP("Calling", "Next step of the agenda")),
                        [](const Running &running) {
                            const QList<Kept<AgendaItem>> items = running.agenda();
                            auto next = items.begin();
                            for (auto item = items.begin(); item != items.end(); ++item) {
                                if ((*item)->state == AgendaState::Running) {
                                    running.leave(*item, AgendaState::Done);
                                    next = std::next(item);
                                }
                            }
                            next = std::find_if(next, items.end(), [](const Kept<AgendaItem> &item) {
                                return item->state == AgendaState::Planned;
                            });
                            if (next != items.end())
                                running.run(*next);
                        });
}

Result<> previousItem(Editor &editor, const QUuid &engagement)
{
    return whileRunning(editor, engagement, say(QT_TRANSLATE_NOOP("Calling", "Back in the agenda")),
                        [](const Running &running) {
                            const QList<Kept<AgendaItem>> items = running.agenda();
                            auto now =
                                std::ranges::find(items, AgendaState::Running,
                                                  [](const Kept<AgendaItem> &item) { return item->state; });
                            auto before = now;
                            while (before != items.begin()) {
                                --before;
                                if ((*before)->state != AgendaState::Done)
                                    continue;
                                if (now != items.end())
                                    running.leave(*now, AgendaState::Planned);
                                running.run(*before);
                                return;
                            }
                        });
}

Result<> attackInProgress(Editor &editor, const QUuid &engagement, const QList<AgendaItem> &instead)
{
    const auto start = [&](const Running &running) {
        for (const Kept<AgendaItem> &item : running.agenda()) {
            if (item->state == AgendaState::Running || item->state == AgendaState::Planned)
                running.leave(item, AgendaState::CarriedOver);
        }
        const QList<Kept<AgendaItem>> added = addAgenda(running.step, running.call.ref(), instead);
        if (!added.isEmpty())
            running.run(added.first());
    };
    const auto stop = [&](const Running &running) {
        bool goesOn = false;
        for (const Kept<AgendaItem> &item : running.agenda()) {
            const bool isOfAttack =
                std::ranges::count(instead, item->templateId, &AgendaItem::templateId) > 0;
            if (isOfAttack && item->state == AgendaState::Running)
                running.leave(item, AgendaState::Done);
            else if (isOfAttack && item->state == AgendaState::Planned)
                running.leave(item, AgendaState::Skipped);
            else if (item->state == AgendaState::CarriedOver && std::exchange(goesOn, true))
                running.leave(item, AgendaState::Planned);
            else if (item->state == AgendaState::CarriedOver)
                running.run(item);
        }
    };
    return whileRunning(
        editor, engagement, say(QT_TRANSLATE_NOOP("Calling", "Attack in progress")),
        [&](const Running &running) {
            const Engagement before = running.snapshot().engagement();
            Engagement after = before;
            after.attackActive = !before.attackActive.value_or(false);
            if (*after.attackActive)
                start(running);
            else
                stop(running);
            running.step.edit(Kept<Engagement>{running.snapshot().engagementId(), before}, after);
        });
}

Result<> setMailUnsafe(Editor &editor, const QUuid &engagement, bool unsafe)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const Engagement before = snapshot->engagement();
    Engagement after = before;
    after.mailUnsafe = unsafe;
    return editor.perform({.title = unsafe ? say(QT_TRANSLATE_NOOP("Calling", "Mail is not safe"))
                                           : say(QT_TRANSLATE_NOOP("Calling", "Mail is safe")),
                           .changes = {edit(engagement, engagement, before, after)},
                           .standsAlone = true});
}

Result<> setPosture(Editor &editor, const QUuid &engagement, PrivilegePosture posture,
                    const Ref<Participant> &by)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const Engagement before = snapshot->engagement();
    if (before.privilegePosture == posture && before.privilegeBy == by)
        return {};
    Engagement after = before;
    after.privilegePosture = posture;
    after.privilegeBy = by;
    after.privilegeSince = {editor.now().toUTC(), before.zone};
    return editor.perform(
        {.title = say(QT_TRANSLATE_NOOP("Calling", "Marking of the work: %1")).arg(Words().label(posture)),
         .changes = {edit(engagement, engagement, before, after)},
         .standsAlone = true});
}

} // namespace firstcall
