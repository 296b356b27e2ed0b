// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/schema/change.h"
#include "models/schema/uuid7.h"

#include <algorithm>

namespace firstcall {

/// Gathers what one step does to the records of an engagement: additions, each at the end of its kind, and
/// edits. Nothing is stored before an Editor performs it.
class StepBuilder
{
public:
    /// The snapshot must outlive this.
    StepBuilder(const Snapshot &snapshot, const QDateTime &now)
        : m_snapshot(snapshot)
        , m_now(now)
    {}

    template <Record R> Kept<R> add(R record)
    {
        if constexpr (requires { record.position; })
            record.position = nextPosition(R::entity());
        const Kept<R> added{newId(m_now), record};
        m_changes.append(addition(m_snapshot.engagementId(), added.id, record));
        return added;
    }
    /// A record that is edited twice is changed once, from what it was to what it becomes at last.
    template <Record R> void edit(const Kept<R> &kept, const R &after)
    {
        const auto known = std::ranges::find(m_changes, kept.id, &Change::id);
        if (known != m_changes.end())
            known->after = toRow(after);
        else if (kept.record != after)
            m_changes.append(firstcall::edit(m_snapshot.engagementId(), kept.id, kept.record, after));
    }

    /// The records of a kind as this step leaves them.
    template <Record R> QList<Kept<R>> all() const
    {
        QList<Kept<R>> records = m_snapshot.all<R>();
        for (const Change &change : m_changes) {
            if (change.entity != &R::entity())
                continue;
            const Kept<R> after{change.id, fromRow<R>(*change.after)};
            const auto known = std::ranges::find(records, change.id, &Kept<R>::id);
            if (known == records.end())
                records.append(after);
            else
                *known = after;
        }
        return records;
    }

    const Snapshot &snapshot() const { return m_snapshot; }
    const QList<Change> &changes() const { return m_changes; }

private:
    int nextPosition(const Entity &entity) const
    {
        const int field = entity.indexOf(QLatin1StringView("position"));
        int last = 0;
        for (const KeptRow &kept : m_snapshot.rows(entity))
            last = std::max(last, kept.row.at(field).toInt());
        for (const Change &change : m_changes) {
            if (change.entity == &entity && change.after)
                last = std::max(last, change.after->at(field).toInt());
        }
        return last + 1;
    }

    const Snapshot &m_snapshot;
    QDateTime m_now;
    QList<Change> m_changes = {};
};

} // namespace firstcall
