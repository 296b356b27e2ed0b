// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/exporting.h"

#include "models/domain/entities.h"
#include "models/schema/json.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace firstcall {

Result<EngagementFile> takeOut(const Store &store, const QUuid &engagement, WithJournal journal)
{
    const Result<Snapshot> snapshot = store.snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    EngagementFile file{.engagement = engagement};
    for (const Entity *entity : entities()) {
        const QList<KeptRow> rows = snapshot->rows(*entity);
        if (!rows.isEmpty())
            file.records.insert(entity, rows);
        for (qsizetype column = 0; column < qsizetype(entity->fields.size()); ++column) {
            if (entity->fields[std::size_t(column)].kind != FieldKind::Bytes)
                continue;
            for (const KeptRow &kept : rows) {
                const QString sha256 = kept.row.at(column).toString();
                if (sha256.isEmpty())
                    continue;
                const Result<QByteArray> bytes = store.content(sha256);
                if (!bytes)
                    return bytes.failure();
                file.contents.insert(sha256, *bytes);
            }
        }
    }
    if (journal == WithJournal::Yes) {
        const Result<QList<JournalEntry>> entries = store.journal(engagement);
        if (!entries)
            return entries.failure();
        file.journal = *entries;
    }
    return file;
}

static QJsonObject recordsOf(const EngagementFile &file, Scope scope)
{
    QJsonObject kinds;
    for (const Entity *entity : entities()) {
        const QList<KeptRow> rows = file.records.value(entity);
        if (entity->scope != scope || rows.isEmpty())
            continue;
        QJsonArray records;
        for (const KeptRow &kept : rows) {
            QJsonObject record = toJson(*entity, kept.row);
            record.insert(u"id"_s, idText(kept.id));
            records.append(record);
        }
        kinds.insert(entity->key(), records);
    }
    return kinds;
}

static QJsonValue valueOf(const JournalValue &value)
{
    if (!value.json && value.digest.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"json"_s, value.json ? QJsonValue(*value.json) : QJsonValue::Null},
                       {u"salt"_s, value.salt},
                       {u"digest"_s, value.digest}};
}

static QJsonObject toJson(const JournalEntry &entry)
{
    return {{u"pos"_s, entry.pos},
            {u"op"_s, entry.op},
            {u"entity"_s, entry.entity},
            {u"record"_s, idText(entry.record)},
            {u"field"_s, entry.field},
            {u"old"_s, valueOf(entry.oldValue)},
            {u"new"_s, valueOf(entry.newValue)},
            {u"title"_s, entry.title},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"author"_s, entry.author},
            {u"device"_s, entry.device},
            {u"batch"_s, idText(entry.batch)},
            {u"undo_of"_s, idText(entry.undoOf)},
            {u"previous_hash"_s, entry.previousHash},
            {u"hash"_s, entry.hash}};
}

QByteArray toJson(const EngagementFile &file)
{
    QJsonObject contents;
    for (auto it = file.contents.begin(); it != file.contents.end(); ++it)
        contents.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    QJsonObject object{{u"format"_s, engagementform::format},
                       {u"version"_s, engagementform::version},
                       {u"engagement"_s, idText(file.engagement)},
                       {u"firm_wide"_s, recordsOf(file, Scope::Firm)},
                       {u"records"_s, recordsOf(file, Scope::Engagement)},
                       {u"contents"_s, contents}};
    if (!file.journal.isEmpty()) {
        QJsonArray journal;
        for (const JournalEntry &entry : file.journal)
            journal.append(toJson(entry));
        object.insert(u"journal"_s, journal);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace firstcall
