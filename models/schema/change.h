// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QHash>

namespace firstcall {

/// What happened to one record. No "before" is an addition; no "after" is a removal.
struct Change
{
    const Entity *entity = nullptr;
    QUuid engagement = {}; ///< null for a firm-wide record; an engagement's own id for the engagement itself
    QUuid id = {};
    std::optional<Row> before = {};
    std::optional<Row> after = {};

    Change inverted() const { return {entity, engagement, id, after, before}; }
    /// Indexes of the fields whose value differs; every field of an addition or a removal.
    QList<int> touched() const;
};

/// Changes made together, in one transaction, under the one title that undo and history show.
struct ChangeSet
{
    QString title = {};
    QList<Change> changes = {};
    /// The bytes behind new values of Bytes fields, by SHA-256. Bytes once kept stay kept.
    QHash<QString, QByteArray> contents = {};
    /// One step for undo, also right after another change of the same field.
    bool standsAlone = false;
    /// Undone with the workspace's steps, also when it is about one engagement: planning looks at many.
    bool isOfWorkspace = false;

    bool isEmpty() const { return changes.isEmpty(); }
    /// The same changes backwards; applying both leaves the records as they were.
    ChangeSet inverted() const;
};

/// Additions and edits as changes of typed records.
template <Record R> Change addition(const QUuid &engagement, const QUuid &id, const R &record)
{
    return {&R::entity(), engagement, id, std::nullopt, toRow(record)};
}

template <Record R> Change edit(const QUuid &engagement, const QUuid &id, const R &before, const R &after)
{
    return {&R::entity(), engagement, id, toRow(before), toRow(after)};
}

} // namespace firstcall
