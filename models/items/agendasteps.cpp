// SPDX-License-Identifier: Apache-2.0
#include "models/items/agendasteps.h"

#include "models/domain/callclock.h"
#include "models/edit/attending.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

QList<AgendaItem> CallAgenda::records() const
{
    QList<AgendaItem> plain;
    for (const Kept<AgendaItem> &one : items)
        plain.append(one.record);
    return plain;
}

CallAgenda agendaOfCallMeant(const Snapshot &snapshot)
{
    CallAgenda agenda{.call = callMeant(snapshot.all<Call>()), .items = snapshot.all<AgendaItem>()};
    agenda.items.removeIf([&](const Kept<AgendaItem> &item) {
        return !item->call.id.isNull() && (!agenda.call || item->call.id != agenda.call->id);
    });
    return agenda;
}

Result<int> takeAgenda(Editor &editor, const QUuid &engagement, const AgendaTemplate &agenda,
                       const QLocale &locale)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const QList<AgendaItem> known = agendaOfCallMeant(*snapshot).records();
    QList<AgendaItem> wanted = agendaItems(agenda, locale);
    wanted.removeIf([&](const AgendaItem &item) {
        // A point that somebody wrote has no template until it comes from a set of the firm's own.
        return std::ranges::any_of(known, [&](const AgendaItem &one) {
            return one.templateId == item.templateId || one.title == item.title;
        });
    });
    if (wanted.isEmpty())
        return 0;
    StepBuilder step(*snapshot, editor.now());
    const Kept<Call> call = callInto(step);
    if (!call->plannedLength) {
        Call planned = *call;
        planned.plannedLength = agenda.length;
        step.edit(call, planned);
    }
    for (AgendaItem &item : wanted) {
        item.call = call.ref();
        step.add(item);
    }
    const QString title =
        QCoreApplication::translate("Agenda", "Take over the agenda “%1”").arg(agenda.title.in(locale));
    if (const Result<> done =
            editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return int(wanted.size());
}

Result<Minutes> fitAgenda(Editor &editor, const QUuid &engagement, Minutes length,
                          const QList<AgendaTemplate> &agendas)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const CallAgenda agenda = agendaOfCallMeant(*snapshot);
    const FittedAgenda fit = fitted(agenda.records(), length, agendas);
    StepBuilder step(*snapshot, editor.now());
    for (int i = 0; i < agenda.items.size(); ++i)
        step.edit(agenda.items[i], fit.items[i]);
    if (step.changes().isEmpty())
        return fit.sum;
    const QString title =
        QCoreApplication::translate("Agenda", "Fit the agenda to %n minute(s)", nullptr, int(length.count()));
    if (const Result<> done =
            editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return fit.sum;
}

Result<Minutes> shortenAgenda(Editor &editor, const QUuid &engagement, const QList<AgendaTemplate> &agendas)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Kept<Call>> call = runningCall(*snapshot);
    if (!call)
        return Failure{QCoreApplication::translate("Agenda", "No call is running.")};
    const Minutes late = std::chrono::ceil<Minutes>(behind(*snapshot, *call, editor.now()));
    if (late <= Minutes(0))
        return Failure{QCoreApplication::translate("Agenda", "The call is not behind its agenda.")};
    QList<Kept<AgendaItem>> kept = agendaOf(*snapshot, call->ref());
    kept.removeIf([](const Kept<AgendaItem> &item) { return item->state == AgendaState::CarriedOver; });
    const CallAgenda agenda{.call = call, .items = kept};
    const Minutes sum = plannedMinutes(agenda.records());
    const FittedAgenda fit = fitted(agenda.records(), sum - late, agendas);
    if (fit.sum == sum)
        return Failure{QCoreApplication::translate(
            "Agenda",
            "Nothing that is left may be shorter: the key questions, the wrap-up and the next update keep "
            "their time.")};
    StepBuilder step(*snapshot, editor.now());
    for (int i = 0; i < kept.size(); ++i)
        step.edit(kept[i], fit.items[i]);
    if (!(*call)->plannedLength) {
        Call planned = **call; // or nothing would tell later what the call is behind of
        planned.plannedLength = sum;
        step.edit(*call, planned);
    }
    const QString title = QCoreApplication::translate("Agenda", "Shorten the agenda by %n minute(s)", nullptr,
                                                      int((sum - fit.sum).count()));
    if (const Result<> done =
            editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return sum - fit.sum;
}

} // namespace firstcall
