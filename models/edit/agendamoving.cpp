// SPDX-License-Identifier: Apache-2.0
// What becomes of the agenda of a call that moves.
#include "models/domain/callclock.h"
#include "models/edit/recordmoving.h"
#include "models/schema/uuid7.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

/// An item that is none of those there. What was planned for the other customer stays theirs, unless it is of
/// a usual agenda, or something came of it; and beside an agenda that is there only what was taken up goes.
bool RecordMoving::goesAlong(const Taken &taken) const
{
    const auto item = fromRow<AgendaItem>(taken.kept.row);
    if (item.call.id != m_call)
        return true;
    const bool isPlan = taken.before || m_span.isOfStart(taken.kept.id);
    if (m_hasAgenda && isPlan && item.state == AgendaState::Planned)
        return false;
    return !taken.before || !item.templateId.isEmpty()
        || item.outcome != fromRow<AgendaItem>(*taken.before).outcome;
}

/// At the end of its kind. What was running of another agenda comes before the one there.
int RecordMoving::positionOf(const Taken &taken) const
{
    const int field = taken.entity->indexOf("position"_L1);
    const bool isPlan = taken.before || m_span.isOfStart(taken.kept.id);
    if (taken.entity != &AgendaItem::entity() || !m_hasAgenda || !isPlan)
        return highest(*taken.entity, field) + 1;
    int first = 1;
    for (const KeptRow &kept : m_target.rows(*taken.entity))
        first = std::min(first, kept.row.at(field).toInt());
    const QList<KeptRow> &all = m_span.now().rows(*taken.entity);
    const auto at = std::ranges::find(all, taken.kept.id, &KeptRow::id);
    return first - int(std::distance(at, all.end()));
}

/// The clock of the item that was running goes on, in another one where that stayed behind.
void RecordMoving::runAgenda(const QList<AgendaItem> &usual)
{
    const std::optional<Kept<AgendaItem>> running = runningItem(m_span.now(), {m_call});
    const Ref<Call> call{m_places.value(m_call)};
    const Entity &entity = AgendaItem::entity();
    const auto there = [&] {
        QList<Kept<AgendaItem>> items;
        for (const KeptRow &kept : m_target.rows(entity)) {
            const auto edited = std::ranges::find(m_edited, kept.id, &Change::id);
            items.append(
                {kept.id, fromRow<AgendaItem>(edited == m_edited.end() ? kept.row : *edited->after)});
        }
        for (const Change &change : std::as_const(m_added)) {
            if (change.entity == &entity)
                items.append({change.id, fromRow<AgendaItem>(*change.after)});
        }
        items.removeIf([&call](const Kept<AgendaItem> &item) { return item->call != call; });
        std::ranges::stable_sort(items, {},
                                 [](const Kept<AgendaItem> &item) { return item->position.value_or(0); });
        return items;
    };
    if (there().isEmpty()) {
        for (AgendaItem item : usual) {
            item.call = call;
            item.position = highest(entity, entity.indexOf("position"_L1)) + 1;
            add(entity, newId(m_now), toRow(item));
        }
    }
    const QList<Kept<AgendaItem>> items = there();
    const auto stateOf = [](const Kept<AgendaItem> &item) { return item->state; };
    const auto next = std::ranges::find(items, AgendaState::Planned, stateOf);
    if (!running || next == items.end()
        || std::ranges::find(items, AgendaState::Running, stateOf) != items.end())
        return;
    AgendaItem after = **next;
    after.state = AgendaState::Running;
    after.startedAt = {(*running)->startedAt.utc, m_target.engagement().zone};
    const auto added = std::ranges::find(m_added, next->id, &Change::id);
    if (added != m_added.end())
        added->after = toRow(after);
    else
        editable(entity, next->id) = toRow(after);
}

} // namespace firstcall
