// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/core.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"
#include "models/domain/snapshot.h"
#include "models/report/firstcallreport.h"

#include <QHash>

namespace firstcall::testing {

/// An engagement put together in memory, with its core records, ids that are the same on every run, and
/// records in the order they were added.
class Records
{
public:
    explicit Records(const QString &zone)
        : m_zone(zone)
    {
        engagement.zone = zone;
        const QList<Change> core = coreRecords(m_id);
        for (const Change &change : core)
            m_rows[change.entity].append({change.id, *change.after});
    }

    /// Filled as the records it refers to come to be.
    Engagement engagement = {};

    template <Record R> Ref<R> add(R record)
    {
        if constexpr (requires { record.position; })
            record.position = ++m_count;
        const QUuid id = QUuid::createUuidV5(m_id, QString::number(++m_ids));
        m_rows[&R::entity()].append({id, toRow(record)});
        return {id};
    }
    template <Record R, typename Change> void change(const Ref<R> &ref, Change change)
    {
        for (KeptRow &kept : m_rows[&R::entity()]) {
            if (kept.id != ref.id)
                continue;
            R record = fromRow<R>(kept.row);
            change(record);
            kept.row = toRow(record);
        }
    }
    Ref<Question> key(const char *key) const { return {coreId(m_id, key)}; }
    Ref<FocusArea> focus(const char *key) const { return {coreId(m_id, key)}; }
    QUuid id() const { return m_id; }

    /// A time on the wall clock of the engagement's zone, "2026-03-09 10:00".
    Moment at(const char *wallClock) const
    {
        const QDateTime read =
            QDateTime::fromString(QString::fromLatin1(wallClock), QStringLiteral("yyyy-MM-dd HH:mm"));
        return Moment::candidates(read.date(), read.time(), m_zone).value(0);
    }

    Snapshot snapshot(const Moment &asAt) const
    {
        Snapshot snapshot(m_id);
        for (auto rows = m_rows.begin(); rows != m_rows.end(); ++rows)
            snapshot.setRows(*rows.key(), rows.value());
        snapshot.setRows(Engagement::entity(), {{m_id, toRow(engagement)}});
        snapshot.setAsAt(asAt.utc);
        return snapshot;
    }

private:
    QUuid m_id = QUuid::createUuidV5(QUuid(), QStringLiteral("engagement"));
    QString m_zone;
    QHash<const Entity *, QList<KeptRow>> m_rows;
    int m_count = 0;
    int m_ids = 0;
};

/// An engagement in London that holds nothing but its core records.
Records blank();
/// Its first-call report as at noon on 9 March 2026.
Report reportOf(const Records &all, const ReportOptions &options = {});

/// Every line of every text that may be printed and is not in the report, as "table.field: line". Links and
/// indicators are looked for as they are printed. `notPrinted` names fields that a first-call report leaves
/// out.
QStringList unprinted(const Snapshot &snapshot, const QString &report, const QStringList &notPrinted);

} // namespace firstcall::testing
