// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/schema/entity.h"

#include <QHash>

namespace firstcall {

struct Participant;

/// All records of one engagement and the firm-wide ones, at one moment. A value: it can be read on any
/// thread.
class Snapshot
{
public:
    Snapshot() = default;
    explicit Snapshot(const QUuid &engagement)
        : m_engagement(engagement)
    {}

    /// The records of one kind, in their order.
    template <Record R> QList<Kept<R>> all() const
    {
        QList<Kept<R>> records;
        const QList<KeptRow> kept = rows(R::entity());
        for (const KeptRow &one : kept)
            records.append({one.id, fromRow<R>(one.row)});
        return records;
    }
    /// The record a reference points at; nothing when there is none.
    template <Record R> std::optional<R> find(const Ref<R> &ref) const
    {
        const Row *row = find(R::entity(), ref.id);
        return row ? std::optional(fromRow<R>(*row)) : std::nullopt;
    }
    /// The records whose parent is this one, in their order.
    template <Record R, Record P> QList<Kept<R>> childrenOf(const Ref<P> &parent, Ref<P> R::*link) const
    {
        QList<Kept<R>> children = all<R>();
        children.removeIf([&](const Kept<R> &child) { return child.record.*link != parent; });
        return children;
    }

    QUuid engagementId() const { return m_engagement; }
    Engagement engagement() const;
    /// The name to print for a person: empty for no one.
    QString name(const Ref<Participant> &person) const;

    /// The time of the last change to the engagement's own records, documents aside; in UTC.
    QDateTime asAt() const { return m_asAt; }
    void setAsAt(const QDateTime &utc) { m_asAt = utc; }
    /// The bytes behind a Bytes field; empty when they are not here.
    QByteArray content(const Content &content) const { return m_contents.value(content.sha256); }
    void addContent(const QString &sha256, const QByteArray &bytes) { m_contents.insert(sha256, bytes); }

    const QList<KeptRow> &rows(const Entity &entity) const;
    const Row *find(const Entity &entity, const QUuid &id) const;
    /// Replaces the records of a kind, and puts them in order: by position, then by id.
    void setRows(const Entity &entity, QList<KeptRow> rows);

    /// Equal records; the as-at time and the contents are not compared.
    bool operator==(const Snapshot &other) const;

private:
    QUuid m_engagement;
    QDateTime m_asAt;
    QHash<const Entity *, QList<KeptRow>> m_rows;
    QHash<QString, QByteArray> m_contents;
};

} // namespace firstcall
