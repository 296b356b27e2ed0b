// SPDX-License-Identifier: Apache-2.0
#include "models/library/agendatemplate.h"

#include <algorithm>

namespace firstcall {

namespace {

/// The template of an item: that of the agenda which has most of them all, since agendas share ids.
const AgendaTemplate *agendaOf(const QList<AgendaItem> &items, const QList<AgendaTemplate> &agendas)
{
    const auto missing = [&](const AgendaTemplate &agenda) {
        return std::ranges::count_if(items, [&](const AgendaItem &item) {
            return !item.templateId.isEmpty()
                && std::ranges::find(agenda.items, item.templateId, &AgendaTemplateItem::id)
                == agenda.items.end();
        });
    };
    const auto best = std::ranges::min_element(agendas, {}, missing);
    return best == agendas.end() ? nullptr : &*best;
}

} // namespace

QList<AgendaItem> agendaItems(const AgendaTemplate &agenda, const QLocale &locale)
{
    QList<AgendaItem> items;
    for (const AgendaTemplateItem &item : agenda.items) {
        items.append({.title = item.title.in(locale),
                      .purpose = item.purpose.in(locale),
                      .stage = item.stage,
                      .planned = item.planned,
                      .lead = item.lead.in(locale),
                      .templateId = item.id});
    }
    return items;
}

const AgendaTemplateItem *templateOf(const AgendaItem &item, const QList<AgendaItem> &items,
                                     const QList<AgendaTemplate> &agendas)
{
    if (item.templateId.isEmpty() || agendas.isEmpty())
        return nullptr;
    const auto in = [&item](const AgendaTemplate &agenda) -> const AgendaTemplateItem * {
        const auto found = std::ranges::find(agenda.items, item.templateId, &AgendaTemplateItem::id);
        return found == agenda.items.end() ? nullptr : &*found;
    };
    if (const AgendaTemplateItem *its = in(*agendaOf(items, agendas)))
        return its;
    for (const AgendaTemplate &agenda : agendas) {
        if (const AgendaTemplateItem *its = in(agenda))
            return its;
    }
    return nullptr;
}

Minutes plannedMinutes(const QList<AgendaItem> &items)
{
    Minutes sum{};
    for (const AgendaItem &item : items)
        sum += item.planned.value_or(Minutes(0));
    return sum;
}

FittedAgenda fitted(QList<AgendaItem> items, Minutes length, const QList<AgendaTemplate> &agendas)
{
    Minutes over = plannedMinutes(items) - length;
    const AgendaTemplate *agenda = agendaOf(items, agendas);
    for (int i = 0; agenda && over > Minutes(0) && i < agenda->items.size(); ++i) {
        const AgendaTemplateItem &from = agenda->items[i];
        if (!from.atLeast)
            continue;
        for (AgendaItem &item : items) {
            if (item.templateId != from.id || item.state != AgendaState::Planned || !item.planned)
                continue;
            const Minutes taken =
                std::clamp(over, Minutes(0), std::max(Minutes(0), *item.planned - *from.atLeast));
            item.planned = *item.planned - taken;
            over -= taken;
        }
    }
    const Minutes sum = plannedMinutes(items);
    return {std::move(items), sum};
}

} // namespace firstcall
