// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/domain/snapshot.h"
#include "models/schema/uuid7.h"
#include "tests/support/run.h"

namespace firstcall {
struct Attendance;
struct Call;
struct Participant;
struct StatusUpdate;
struct Task;
} // namespace firstcall

namespace firstcall::testing {

/// Records put together in memory.
class Sheet
{
public:
    Sheet();

    QUuid id() const { return m_snapshot.engagementId(); }
    const Snapshot &snapshot() const { return m_snapshot; }

    template <Record R> Ref<R> add(const R &record)
    {
        QList<KeptRow> rows = m_snapshot.rows(R::entity());
        rows.append({newId(), toRow(record)});
        const QUuid added = rows.last().id;
        m_snapshot.setRows(R::entity(), rows);
        return {added};
    }
    template <Record R> void remove(const Ref<R> &ref)
    {
        QList<KeptRow> rows = m_snapshot.rows(R::entity());
        rows.removeIf([&ref](const KeptRow &kept) { return kept.id == ref.id; });
        m_snapshot.setRows(R::entity(), rows);
    }
    /// Sets one field of a record.
    template <typename T, Record R> void set(const Ref<R> &ref, T R::*member, const T &value)
    {
        QList<KeptRow> rows = m_snapshot.rows(R::entity());
        for (KeptRow &kept : rows) {
            if (kept.id == ref.id) {
                R record = fromRow<R>(kept.row);
                record.*member = value;
                kept.row = toRow(record);
            }
        }
        m_snapshot.setRows(R::entity(), rows);
    }
    template <typename T> void set(T Engagement::*member, const T &value)
    {
        set(Ref<Engagement>{id()}, member, value);
    }

protected:
    Snapshot m_snapshot;
};

/// An engagement whose first call ended an hour after 10:00 and left all it must: it keeps every rule.
class KeptCall : public Sheet
{
public:
    KeptCall();

    Ref<Participant> chair, scribe, decider, expert;
    Ref<Call> call;
    Ref<Attendance> attendance;
    Ref<Task> firstTask, theirTask;
    Ref<StatusUpdate> update;
};

/// A moment of 9 March 2026 in London, from a text such as "10:00".
Moment at(const char *clock);
/// What was broken, as "V5 discovered_at".
QStringList told(const QList<Breach> &found);

} // namespace firstcall::testing
