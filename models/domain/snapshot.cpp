// SPDX-License-Identifier: Apache-2.0
#include "models/domain/snapshot.h"

#include "models/domain/entities.h"
#include "models/domain/participant.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace firstcall {

Engagement Snapshot::engagement() const
{
    return find(Ref<Engagement>{m_engagement}).value_or(Engagement{});
}

QString Snapshot::name(const Ref<Participant> &person) const
{
    const Row *row = find(Participant::entity(), person.id);
    return row ? fromRow<Participant>(*row).name : QString();
}

const QList<KeptRow> &Snapshot::rows(const Entity &entity) const
{
    static const QList<KeptRow> none;
    const auto found = m_rows.constFind(&entity);
    return found == m_rows.constEnd() ? none : *found;
}

const Row *Snapshot::find(const Entity &entity, const QUuid &id) const
{
    const QList<KeptRow> &kept = rows(entity);
    const auto found = std::ranges::find(kept, id, &KeptRow::id);
    return found == kept.end() ? nullptr : &found->row;
}

void Snapshot::setRows(const Entity &entity, QList<KeptRow> rows)
{
    const int position = entity.indexOf("position"_L1);
    const auto order = [position](const KeptRow &kept) {
        return std::tuple(position < 0 ? 0 : kept.row.at(position).toLongLong(), idText(kept.id));
    };
    std::ranges::sort(rows, {}, order);
    m_rows.insert(&entity, rows);
}

bool Snapshot::operator==(const Snapshot &other) const
{
    return m_engagement == other.m_engagement && std::ranges::all_of(entities(), [&](const Entity *entity) {
               return rows(*entity) == other.rows(*entity);
           });
}

} // namespace firstcall
