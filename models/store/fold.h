// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"
#include "models/store/journal.h"

#include <QHash>
#include <QSet>

namespace firstcall {

/// A field's value from the text that the journal keeps it as. Nothing is refused: it was when it came in.
QVariant journalledValue(const Field &field, const QString &json);
/// A record from the text of its creation or removal; fields it does not tell of are as in a blank one.
Row journalledRow(const Entity &entity, const QString &json);

/// The records that a chain adds up to. Fields it does not tell of are as in a blank record; kinds, fields
/// and operations that this version does not know are passed over.
class Fold
{
public:
    struct Record
    {
        Row row = {};
        QSet<int> erased = {}; ///< fields whose value was erased from the journal; blank in the row
    };
    using Records = QHash<QUuid, Record>;

    void add(const JournalEntry &entry);

    const Records &records(const Entity &entity) const;
    QList<KeptRow> rows(const Entity &entity) const;
    /// The time of the last entry about a record that is no document.
    const QDateTime &lastChange() const { return m_lastChange; }

private:
    QHash<const Entity *, Records> m_records;
    QDateTime m_lastChange;
};

} // namespace firstcall
