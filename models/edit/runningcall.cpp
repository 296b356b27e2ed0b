// SPDX-License-Identifier: Apache-2.0
#include "models/edit/runningcall.h"

#include <QCoreApplication>

namespace firstcall {

void Running::leave(const Kept<AgendaItem> &item, AgendaState state) const
{
    AgendaItem after = *item;
    after.usedSeconds = int(itemTime(*item, *call, now.utc).count());
    after.startedAt = {};
    after.state = state;
    step.edit(item, after);
}

void Running::run(const Kept<AgendaItem> &item) const
{
    AgendaItem after = *item;
    after.startedAt = now;
    after.state = AgendaState::Running;
    step.edit(item, after);
}

Result<> whileRunning(Editor &editor, const QUuid &engagement, const QString &title,
                      const std::function<void(const Running &)> &act)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Kept<Call>> call = runningCall(*snapshot);
    if (!call)
        return Failure{QCoreApplication::translate("Calling", "No call is running. Start one with F5.")};
    const QDateTime now = editor.now().toUTC();
    StepBuilder step(*snapshot, now);
    act({step, *call, {now, snapshot->engagement().zone}});
    return editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
}

QList<Kept<AgendaItem>> addAgenda(StepBuilder &step, const Ref<Call> &call, const QList<AgendaItem> &agenda)
{
    QList<Kept<AgendaItem>> added;
    for (AgendaItem item : agenda) {
        item.call = call;
        added.append(step.add(item));
    }
    return added;
}

} // namespace firstcall
