// SPDX-License-Identifier: Apache-2.0
#include "models/store/journaltable.h"

#include "models/schema/json.h"
#include "models/schema/uuid7.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

JournalValue kept(const QJsonValue &value)
{
    return JournalValue::of(QString::fromUtf8(canonical(value)));
}

QVariant jsonColumn(const JournalValue &value)
{
    return value.json ? QVariant(*value.json) : QVariant();
}

JournalValue foundValue(const QSqlQuery &row, int column)
{
    const QVariant json = row.value(column);
    return {json.isNull() ? std::nullopt : std::optional(json.toString()), row.value(column + 1).toString(),
            row.value(column + 2).toString()};
}

} // namespace

Result<ChainHead> readHead(Database &database, const QUuid &chain)
{
    ChainHead head;
    const Result<> read = database.each(
        u"SELECT \"pos\", \"hash\" FROM \"change\" WHERE \"engagement_id\" = ? ORDER BY \"pos\" DESC LIMIT 1"_s,
        {chainText(chain)}, [&](const QSqlQuery &row) {
            head = {row.value(0).toLongLong(), row.value(1).toString()};
        });
    if (!read)
        return read.failure();
    return head;
}

Result<QList<QUuid>> readChains(Database &database)
{
    QList<QUuid> chains;
    const Result<> read = database.each(
        u"SELECT DISTINCT \"engagement_id\" FROM \"change\" ORDER BY \"engagement_id\""_s, {},
        [&](const QSqlQuery &row) { chains.append(QUuid::fromString(row.value(0).toString())); });
    if (!read)
        return read.failure();
    return chains;
}

Result<> insertEntry(Database &database, const JournalEntry &entry)
{
    static const QString sql =
        uR"(INSERT INTO "change" ("engagement_id", "pos", "op", "entity", "entity_id", "field",
"old", "old_salt", "old_digest", "new", "new_salt", "new_digest",
"title", "at", "author", "device", "batch", "undo_of", "prev_hash", "hash")
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;
    const Result<int> done = database.run(sql,
                                          {chainText(entry.chain),
                                           entry.pos,
                                           entry.op,
                                           entry.entity,
                                           idText(entry.record),
                                           entry.field,
                                           jsonColumn(entry.oldValue),
                                           entry.oldValue.salt,
                                           entry.oldValue.digest,
                                           jsonColumn(entry.newValue),
                                           entry.newValue.salt,
                                           entry.newValue.digest,
                                           entry.title,
                                           entry.at.toMSecsSinceEpoch(),
                                           entry.author,
                                           entry.device,
                                           idText(entry.batch),
                                           idText(entry.undoOf),
                                           entry.previousHash,
                                           entry.hash});
    if (!done)
        return done.failure();
    return {};
}

QString selectEntriesSql()
{
    return uR"(SELECT "engagement_id", "pos", "op", "entity", "entity_id", "field",
"old", "old_salt", "old_digest", "new", "new_salt", "new_digest",
"title", "at", "author", "device", "batch", "undo_of", "prev_hash", "hash"
FROM "change" WHERE "engagement_id" = ? AND "pos" > ? ORDER BY "pos" LIMIT ?)"_s;
}

JournalEntry foundEntry(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return {.chain = QUuid::fromString(text(0)),
            .pos = row.value(1).toLongLong(),
            .op = text(2),
            .entity = text(3),
            .record = QUuid::fromString(text(4)),
            .field = text(5),
            .oldValue = foundValue(row, 6),
            .newValue = foundValue(row, 9),
            .title = text(12),
            .at = QDateTime::fromMSecsSinceEpoch(row.value(13).toLongLong(), Qt::UTC),
            .author = text(14),
            .device = text(15),
            .batch = QUuid::fromString(text(16)),
            .undoOf = QUuid::fromString(text(17)),
            .previousHash = text(18),
            .hash = text(19)};
}

JournalWriter::JournalWriter(Database &database, QString title, const Stamp &stamp)
    : m_database(database)
{
    m_common.title = std::move(title);
    m_common.at = stamp.at;
    m_common.author = stamp.author;
    m_common.device = stamp.device;
    m_common.batch = stamp.batch.isNull() ? newId(stamp.at) : stamp.batch;
    m_common.undoOf = stamp.undoOf;
}

Result<> JournalWriter::add(const Change &change)
{
    JournalEntry entry = m_common;
    entry.chain = change.engagement;
    entry.entity = change.entity->key();
    entry.record = change.id;
    if (!change.before || !change.after) {
        entry.op = change.after ? journalop::create : journalop::remove;
        if (change.before)
            entry.oldValue = kept(toJson(*change.entity, *change.before));
        if (change.after)
            entry.newValue = kept(toJson(*change.entity, *change.after));
        return append(std::move(entry));
    }
    entry.op = journalop::set;
    for (const int index : change.touched()) {
        entry.field = change.entity->fields[std::size_t(index)].key();
        entry.oldValue = kept(toJson(change.before->at(index)));
        entry.newValue = kept(toJson(change.after->at(index)));
        if (Result<> done = append(entry); !done)
            return done;
    }
    return {};
}

Result<> JournalWriter::addRedaction(const JournalEntry &erased)
{
    JournalEntry entry = m_common;
    entry.chain = erased.chain;
    entry.op = journalop::redact;
    entry.entity = erased.entity;
    entry.record = erased.record;
    entry.field = erased.field;
    entry.newValue = kept(erased.pos);
    return append(std::move(entry));
}

Result<ChainHead> JournalWriter::head(const QUuid &chain)
{
    const Result<ChainHead *> known = headOf(chain);
    if (!known)
        return known.failure();
    return **known;
}

Result<ChainHead *> JournalWriter::headOf(const QUuid &chain)
{
    const auto known = std::ranges::find(m_heads, chain, &std::pair<QUuid, ChainHead>::first);
    if (known != m_heads.end())
        return &known->second;
    const Result<ChainHead> read = readHead(m_database, chain);
    if (!read)
        return read.failure();
    return &m_heads.emplace_back(chain, *read).second;
}

Result<> JournalWriter::append(JournalEntry entry)
{
    const Result<ChainHead *> head = headOf(entry.chain);
    if (!head)
        return head.failure();
    entry.pos = (*head)->pos + 1;
    entry.previousHash = (*head)->hash;
    entry.hash = hashOf(entry);
    **head = {entry.pos, entry.hash};
    return insertEntry(m_database, entry);
}

} // namespace firstcall
