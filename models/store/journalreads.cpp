// SPDX-License-Identifier: Apache-2.0
// Readings of the journal that a history and a bin show.
#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/store/journaltable.h"
#include "models/store/records.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qint64 pastAll = qint64(1) << 62;
constexpr int page = 200;

Result<QList<JournalEntry>> readEntries(Database &database, const QString &rest, const QVariantList &values)
{
    static const QString columns = selectEntriesSql().section(u" WHERE "_s, 0, 0);
    QList<JournalEntry> entries;
    const Result<> read =
        database.each(columns + rest, values, [&](const QSqlQuery &row) { entries.append(foundEntry(row)); });
    if (!read)
        return read.failure();
    return entries;
}

} // namespace

Result<QList<JournalEntry>> readEntriesBefore(Database &database, const QUuid &chain, const QUuid &record,
                                              qint64 before, int atMost)
{
    const qint64 end = before == 0 ? pastAll : before;
    if (record.isNull())
        return readEntries(database,
                           u" WHERE \"engagement_id\" = ? AND \"pos\" < ? ORDER BY \"pos\" DESC LIMIT ?"_s,
                           {chainText(chain), end, atMost});
    return readEntries(database,
                       u" WHERE \"entity_id\" = ? AND \"pos\" < ? AND \"engagement_id\" = ? "
                       u"ORDER BY \"pos\" DESC LIMIT ?"_s,
                       {idText(record), end, chainText(chain), atMost});
}

Result<QList<JournalEntry>> readBatch(Database &database, const QUuid &chain, qint64 pos)
{
    QUuid batch;
    QList<JournalEntry> entries;
    // A transaction writes its entries one after the other.
    for (qint64 before = pos + 1; before > 0;) {
        const Result<QList<JournalEntry>> earlier = readEntriesBefore(database, chain, {}, before, page);
        if (!earlier)
            return earlier.failure();
        before = 0;
        for (const JournalEntry &entry : *earlier) {
            if (entry.pos == pos)
                batch = entry.batch;
            if (entry.batch != batch || batch.isNull())
                break;
            entries.prepend(entry);
            before = &entry == &earlier->last() ? entry.pos : 0;
        }
    }
    for (bool more = !entries.isEmpty(); more;) {
        more = false;
        const Result<> read =
            eachEntry(database, chain, entries.last().pos, page, [&](const JournalEntry &entry) {
                more = entry.batch == batch && entry.pos == entries.last().pos + 1;
                if (more)
                    entries.append(entry);
            });
        if (!read)
            return read.failure();
    }
    return entries;
}

Result<QList<JournalEntry>> readRemovals(Database &database, const QUuid &chain)
{
    const QString order = u" ORDER BY \"at\" DESC, \"seq\" DESC"_s;
    Result<QList<JournalEntry>> all = chain.isNull()
        ? readEntries(database,
                      u" WHERE \"op\" = 'delete' AND (\"engagement_id\" = ? OR \"entity\" = ?)"_s + order,
                      {chainText(chain), Engagement::entity().key()})
        : readEntries(database, u" WHERE \"op\" = 'delete' AND \"engagement_id\" = ?"_s + order,
                      {chainText(chain)});
    if (!all)
        return all;
    QList<JournalEntry> gone;
    QSet<QUuid> seen;
    for (const JournalEntry &entry : std::as_const(*all)) {
        const Entity *entity = entityOfTable(entry.entity);
        if (!entity || seen.contains(entry.record))
            continue;
        seen.insert(entry.record);
        const Result<std::optional<Row>> row = readRow(database, *entity, entry.record);
        if (!row)
            return row.failure();
        if (!*row)
            gone.append(entry);
    }
    return gone;
}

} // namespace firstcall
