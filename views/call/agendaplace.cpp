// SPDX-License-Identifier: Apache-2.0
#include "views/call/agendaplace.h"

#include "models/domain/coverage.h"
#include "models/domain/question.h"
#include "models/edit/leavingwith.h"
#include "models/library/library.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QList<AgendaItem> agendaNow(const CallWatch &watch, const Kept<Call> &call)
{
    QList<AgendaItem> items;
    for (const Kept<AgendaItem> &kept : agendaOf(watch.snapshot(), call.ref()))
        items.append(kept.record);
    return items;
}

QString tabOf(AgendaStage stage)
{
    switch (stage) {
    case AgendaStage::Rapport:
        return u"introductions"_s;
    case AgendaStage::Understand:
        return u"questions"_s;
    case AgendaStage::Help:
        return u"focus"_s;
    }
    Q_UNREACHABLE();
}

/// The first of these questions that is open, else the first.
QUuid firstOf(const QStringList &asks, const Snapshot &snapshot)
{
    QUuid first;
    for (const Kept<Question> &question : snapshot.all<Question>()) {
        if (!asks.contains(question->bankId))
            continue;
        if (isOpen(question->state))
            return question.id;
        if (first.isNull())
            first = question.id;
    }
    return first;
}

} // namespace

AgendaPlace placeOfRunningItem(const CallWatch &watch)
{
    const std::optional<Kept<Call>> call = watch.call();
    const auto item = call ? runningItem(watch.snapshot(), call->ref()) : std::nullopt;
    if (!item)
        return {};
    const AgendaTemplateItem *from = templateOf(item->record, agendaNow(watch, *call), library().agendas);
    if (!from)
        return {.tab = tabOf((*item)->stage)};
    if (!from->asks.isEmpty())
        return {.tab = u"questions"_s, .question = firstOf(from->asks, watch.snapshot())};
    return {.tab = from->shows.section(u'/', 0, 0), .page = from->shows.section(u'/', 1)};
}

QString contactLine(const CallWatch &watch)
{
    const std::optional<Kept<Call>> call = watch.call();
    if (!call)
        return {};
    const QList<AgendaItem> items = agendaNow(watch, *call);
    const std::optional<Kept<StatusUpdate>> promised = nextUpdate(watch.snapshot());
    const bool isPromised = promised && (*promised)->due.isValid();
    const auto asks = std::ranges::find_if(items, [&](const AgendaItem &item) {
        const AgendaTemplateItem *from = templateOf(item, items, library().agendas);
        if (!from || !from->contactWithin)
            return false;
        const QDateTime latest = watch.desk().now().addSecs(Seconds(*from->contactWithin).count());
        return item.state == AgendaState::Running ? !isPromised || (*promised)->due.utc > latest
                                                  : item.state == AgendaState::Skipped && !isPromised;
    });
    if (asks == items.end())
        return {};
    const Minutes within = *templateOf(*asks, items, library().agendas)->contactWithin;
    QString channel = watch.snapshot().engagement().safeChannel;
    if (channel.isEmpty())
        channel = QCoreApplication::translate("NoteBar", "phone");
    return u"/u "_s
        + QCoreApplication::translate("NoteBar", "by %1 in %2 min", "channel and minutes of the next contact")
              .arg(channel)
              .arg(within.count());
}

} // namespace firstcall
