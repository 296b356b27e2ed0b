// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/store.h"

#include <vector>

namespace firstcall {

/// The last entry of a chain; 0 and an empty hash when it has none.
struct ChainHead
{
    qint64 pos = 0;
    QString hash = {};
};
Result<ChainHead> readHead(Database &database, const QUuid &chain);
/// Every chain there is, in the order of their ids.
Result<QList<QUuid>> readChains(Database &database);

Result<> insertEntry(Database &database, const JournalEntry &entry);

QString selectEntriesSql();
JournalEntry foundEntry(const QSqlQuery &row);
/// Calls `onEntry` for the entries of a chain after a position, in order; `atMost` < 0 means all.
template <typename OnEntry>
Result<> eachEntry(Database &database, const QUuid &chain, qint64 after, qint64 atMost, OnEntry &&onEntry)
{
    return database.each(selectEntriesSql(), {chainText(chain), after, atMost < 0 ? qint64(1) << 62 : atMost},
                         [&](const QSqlQuery &row) { onEntry(foundEntry(row)); });
}

/// The newest first; of every record when it is null, from the end when `before` is 0.
Result<QList<JournalEntry>> readEntriesBefore(Database &database, const QUuid &chain, const QUuid &record,
                                              qint64 before, int atMost);
/// What was written to a chain in the transaction that wrote this position, in order.
Result<QList<JournalEntry>> readBatch(Database &database, const QUuid &chain, qint64 pos);
/// See Store::removals().
Result<QList<JournalEntry>> readRemovals(Database &database, const QUuid &chain);

/// Writes the entries of one transaction. The heads of the chains are read inside it.
class JournalWriter
{
public:
    JournalWriter(Database &database, QString title, const Stamp &stamp);

    /// One entry for each touched field of an edit, one for an addition or a removal.
    Result<> add(const Change &change);
    /// Tells that the values of an entry were erased.
    Result<> addRedaction(const JournalEntry &erased);
    /// The end of a chain, with what was written so far.
    Result<ChainHead> head(const QUuid &chain);

private:
    Result<> append(JournalEntry entry);
    Result<ChainHead *> headOf(const QUuid &chain);

    Database &m_database;
    JournalEntry m_common; ///< what all entries of the transaction share
    std::vector<std::pair<QUuid, ChainHead>> m_heads; ///< of the chains written to: one, seldom two
};

} // namespace firstcall
