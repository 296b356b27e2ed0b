// SPDX-License-Identifier: Apache-2.0
#include "models/store/columns.h"

#include "models/domain/engagement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// `"a" = ?, "b" = ?` and the like.
template <typename Fields> QString listed(const Fields &fields, const QString &form, const QString &between)
{
    QStringList parts;
    for (const Field *field : fields)
        parts.append(form.arg(quoted(field->key())));
    return parts.join(between);
}

QList<const Field *> allFields(const Entity &entity)
{
    QList<const Field *> fields;
    for (const Field &field : entity.fields)
        fields.append(&field);
    return fields;
}

QString identity(const Entity &entity)
{
    return isOfEngagement(entity) ? u"\"id\" = ? AND \"engagement\" = ?"_s : u"\"id\" = ?"_s;
}

} // namespace

QVariant toColumn(const QVariant &canonical)
{
    switch (canonical.typeId()) {
    case QMetaType::QStringList: {
        const QJsonArray list = QJsonArray::fromStringList(canonical.toStringList());
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    }
    case QMetaType::Bool:
        return canonical.toBool() ? 1 : 0;
    default:
        return canonical;
    }
}

QVariant fromColumn(const Field &field, const QVariant &stored)
{
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Duration:
        return stored.isNull() ? QVariant() : QVariant(stored.toLongLong());
    case FieldKind::YesNo:
        return stored.isNull() ? QVariant() : QVariant(stored.toInt() != 0);
    case FieldKind::Choices:
    case FieldKind::References: {
        QStringList list;
        const QJsonArray items = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
        for (const auto &item : items)
            list.append(item.toString());
        return list;
    }
    default: {
        const QString text = stored.toString();
        return text.isNull() ? u""_s : text;
    }
    }
}

bool isOfEngagement(const Entity &entity)
{
    return entity.scope == Scope::Engagement && &entity != &Engagement::entity();
}

QString quoted(QLatin1StringView name)
{
    return u'"' + name + u'"';
}

QString selectSql(const Entity &entity)
{
    return u"SELECT \"id\", %1%2 FROM %3"_s.arg(isOfEngagement(entity) ? u"\"engagement\", "_s : QString(),
                                                listed(allFields(entity), u"%1"_s, u", "_s),
                                                quoted(entity.key()));
}

QString insertSql(const Entity &entity)
{
    const qsizetype columns = qsizetype(entity.fields.size()) + (isOfEngagement(entity) ? 2 : 1);
    return u"INSERT INTO %1 (\"id\", %2%3) VALUES (%4)"_s.arg(
        quoted(entity.key()), isOfEngagement(entity) ? u"\"engagement\", "_s : QString(),
        listed(allFields(entity), u"%1"_s, u", "_s), QStringList(columns, u"?"_s).join(u", "_s));
}

QString updateSql(const Entity &entity, const QList<int> &fields)
{
    QList<const Field *> touched;
    for (const int field : fields)
        touched.append(&entity.fields[std::size_t(field)]);
    return u"UPDATE %1 SET %2 WHERE %3 AND %4"_s.arg(
        quoted(entity.key()), listed(touched, u"%1 = ?"_s, u", "_s), identity(entity),
        listed(touched, u"%1 IS NOT DISTINCT FROM ?"_s, u" AND "_s));
}

QString deleteSql(const Entity &entity)
{
    return u"DELETE FROM %1 WHERE %2 AND %3"_s.arg(
        quoted(entity.key()), identity(entity),
        listed(allFields(entity), u"%1 IS NOT DISTINCT FROM ?"_s, u" AND "_s));
}

FoundRow foundRow(const Entity &entity, const QSqlQuery &row)
{
    FoundRow found;
    int column = 0;
    found.kept.id = QUuid::fromString(row.value(column++).toString());
    if (isOfEngagement(entity))
        found.engagement = QUuid::fromString(row.value(column++).toString());
    else if (entity.scope == Scope::Engagement)
        found.engagement = found.kept.id;
    found.kept.row.reserve(qsizetype(entity.fields.size()));
    for (const Field &field : entity.fields)
        found.kept.row.append(fromColumn(field, row.value(column++)));
    return found;
}

} // namespace firstcall
