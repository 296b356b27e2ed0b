// SPDX-License-Identifier: Apache-2.0
#include "models/store/fold.h"

#include "models/domain/document.h"
#include "models/domain/entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QVariant valueOf(const Field &field, const QJsonValue &json)
{
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Duration:
        return json.isNull() ? QVariant() : QVariant(json.toInteger());
    case FieldKind::YesNo:
        return json.isNull() ? QVariant() : QVariant(json.toBool());
    case FieldKind::Choices:
    case FieldKind::References:
        return json.toVariant().toStringList();
    default:
        return json.toString(u""_s);
    }
}

QJsonValue parsed(const QString &json)
{
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().first();
}

Fold::Record recordOf(const Entity &entity, const JournalValue &told)
{
    if (told.json)
        return {journalledRow(entity, *told.json), {}};
    Fold::Record record{entity.blank(), {}};
    for (int i = 0; i < int(entity.fields.size()); ++i)
        record.erased.insert(i);
    return record;
}

} // namespace

QVariant journalledValue(const Field &field, const QString &json)
{
    return valueOf(field, parsed(json));
}

Row journalledRow(const Entity &entity, const QString &json)
{
    Row row = entity.blank();
    const QJsonObject object = parsed(json).toObject();
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        if (const auto value = object.constFind(field.key()); value != object.constEnd())
            row[i] = valueOf(field, *value);
    }
    return row;
}

void Fold::add(const JournalEntry &entry)
{
    const Entity *entity = entityOfTable(entry.entity);
    if (!entity || entry.op == journalop::redact)
        return;
    if (entity != &Document::entity())
        m_lastChange = entry.at;

    Records &records = m_records[entity];
    if (entry.op == journalop::create) {
        records.insert(entry.record, recordOf(*entity, entry.newValue));
    } else if (entry.op == journalop::remove) {
        records.remove(entry.record);
    } else if (entry.op == journalop::set) {
        const int field = entity->indexOf(QLatin1StringView(entry.field.toLatin1()));
        const auto record = records.find(entry.record);
        if (field < 0 || record == records.end())
            return;
        if (entry.newValue.json) {
            record->row[field] = journalledValue(entity->fields[std::size_t(field)], *entry.newValue.json);
            record->erased.remove(field);
        } else {
            record->row[field] = entity->blank().at(field);
            record->erased.insert(field);
        }
    }
}

const Fold::Records &Fold::records(const Entity &entity) const
{
    static const Records none;
    const auto found = m_records.constFind(&entity);
    return found == m_records.constEnd() ? none : *found;
}

QList<KeptRow> Fold::rows(const Entity &entity) const
{
    QList<KeptRow> rows;
    const Records &all = records(entity);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        rows.append({it.key(), it->row});
    return rows;
}

} // namespace firstcall
