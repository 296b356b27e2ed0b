// SPDX-License-Identifier: Apache-2.0
#include "models/edit/agendarun.h"

#include "models/domain/engagement.h"
#include "models/edit/runningcall.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace firstcall {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Calling", source);
}

} // namespace

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

} // namespace firstcall
