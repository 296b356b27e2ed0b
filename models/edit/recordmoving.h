// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/edit/callspan.h"
#include "models/schema/change.h"

namespace firstcall {

/// Makes what was recorded since a call was started part of another engagement. A record keeps its id where
/// it only moves; one that was there before the call is copied; one that stands for a record of the other
/// engagement becomes part of that. References go along.
class RecordMoving
{
public:
    /// Both must outlive this.
    RecordMoving(const CallSpan &span, const QUuid &call, const Snapshot &target, const QDateTime &now);

    /// What is done to both engagements: what goes first, what comes after. A call without an agenda there
    /// gets the usual one.
    QList<Change> changes(const QList<AgendaItem> &usual);

private:
    /// A record that belongs to the call.
    struct Taken
    {
        const Entity *entity;
        KeptRow kept;
        const Row *before; ///< as it was before the call; null for one that was made in it
    };

    void gather();
    bool isTold(const Entity &entity, const KeptRow &kept, const Row &before) const;
    void place(const Taken &taken);
    void put(const Taken &taken);
    void merge(const Taken &taken, const QUuid &into);
    void add(const Entity &entity, const QUuid &id, Row row);
    /// What stands in the target for a record of the source: one that is brought along when there is none.
    QUuid mapped(const Entity &entity, const QUuid &id);
    Row mappedRow(const Entity &entity, const Row &row);
    QVariant mappedValue(const Entity &entity, const Row &row, int index);
    Row copyOf(const Taken &taken) const;
    /// The last number of a field among the records there, and those that are added.
    int highest(const Entity &entity, int field) const;
    Row &editable(const Entity &entity, const QUuid &id);

    // In agendamoving.cpp.
    bool goesAlong(const Taken &item) const;
    int positionOf(const Taken &taken) const;
    void runAgenda(const QList<AgendaItem> &usual);
    // In recordleaving.cpp.
    void leave();
    void leaveHeader();
    Row leftOf(const Entity &entity, const KeptRow &kept, const Row &before) const;
    void takeHeader();
    void settle();

    const CallSpan &m_span;
    QUuid m_call;
    const Snapshot &m_target;
    QDateTime m_now;
    bool m_hasAgenda = false; ///< the call that runs there then has an agenda of its own
    QList<Taken> m_taken = {};
    QSet<QUuid> m_takenIds = {};
    QHash<QUuid, QUuid> m_places = {}; ///< ids in the target by those in the source; null for what is dropped
    QList<Change> m_left = {}; ///< what happens to the source
    QList<Change> m_added = {};
    QList<Change> m_edited = {}; ///< of the target's own records
};

} // namespace firstcall
