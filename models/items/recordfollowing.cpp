// SPDX-License-Identifier: Apache-2.0
// How a list of records keeps up with what was changed, wherever that was done.
#include "models/items/recordmodel.h"

#include <algorithm>
#include <limits>

namespace firstcall {

namespace {

constexpr int reloadFrom = 200; // changes in one set, beyond which reading all is quicker than following each

} // namespace

bool RecordModel::belongs(const Row &row) const
{
    return std::ranges::all_of(
        m_common, [&](const auto &told) { return row.at(m_entity.indexOf(told.first)) == told.second; });
}

bool RecordModel::comesBefore(const KeptRow &one, const KeptRow &other) const
{
    const auto rankOf = [this](const KeptRow &kept) {
        const QVariant rank = m_rank < 0 ? QVariant() : kept.row.at(m_rank);
        return rank.isNull() ? std::numeric_limits<qint64>::max() : rank.toLongLong();
    };
    if (rankOf(one) != rankOf(other))
        return rankOf(one) < rankOf(other);
    const qint64 first = m_position < 0 ? 0 : one.row.at(m_position).toLongLong();
    const qint64 second = m_position < 0 ? 0 : other.row.at(m_position).toLongLong();
    return first != second ? first < second : idText(one.id) < idText(other.id);
}

void RecordModel::follow(const ChangeSet &set)
{
    if (set.changes.size() > reloadFrom) {
        const auto isOurs = [this](const Change &change) {
            return change.entity == &m_entity && change.engagement == scopeId();
        };
        if (std::ranges::any_of(set.changes, isOurs)) {
            if (const Result<> done = load(m_engagement); !done)
                Q_EMIT refused(done.failure().sentence);
        }
        return;
    }
    for (const Change &change : set.changes) {
        if (change.entity == &m_entity && change.engagement == scopeId())
            followOne(change);
    }
}

void RecordModel::followOne(const Change &change)
{
    const int row = rowOf(change.id);
    const bool stays = change.after && belongs(*change.after);
    if (row >= 0 && !stays) {
        beginRemoveRows({}, row, row);
        m_kept.removeAt(row);
        endRemoveRows();
        return;
    }
    if (!stays)
        return;
    const KeptRow kept{change.id, *change.after};
    if (row < 0) {
        const auto place =
            std::ranges::find_if(m_kept, [&](const KeptRow &other) { return comesBefore(kept, other); });
        const int at = int(place - m_kept.begin());
        beginInsertRows({}, at, at);
        m_kept.insert(at, kept);
        endInsertRows();
        return;
    }
    m_kept[row] = kept;
    int to = int(std::ranges::count_if(
        m_kept, [&](const KeptRow &other) { return other.id != kept.id && comesBefore(other, kept); }));
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_kept.move(row, to);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, columnCount() - 1));
}

void RecordModel::namesChanged(const Entity *entity)
{
    if (m_kept.isEmpty())
        return;
    for (int column = 0; column < columnCount(); ++column) {
        const Field &field = fieldAt(column);
        if (field.target && (!entity || &field.target() == entity))
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

} // namespace firstcall
