// SPDX-License-Identifier: Apache-2.0
#include "models/schema/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

QJsonValue toJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    return QJsonValue::fromVariant(value);
}

QJsonObject toJson(const Entity &entity, const Row &row)
{
    QJsonObject object;
    qsizetype column = 0;
    for (const Field &field : entity.fields)
        object.insert(field.key(), toJson(row.at(column++)));
    return object;
}

std::variant<Row, JsonFailure> fromJson(const Entity &entity, const QJsonObject &object,
                                        const QStringList &beside)
{
    Row row;
    for (const Field &field : entity.fields) {
        const auto found = object.constFind(field.key());
        if (found == object.constEnd())
            return JsonFailure{field.key(), QCoreApplication::translate("Field", "It is missing.")};
        const Result<QVariant> value = field.accept(found->isNull() ? QVariant() : found->toVariant());
        if (!value)
            return JsonFailure{field.key(), value.failure().sentence};
        row.append(*value);
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (entity.indexOf(QLatin1StringView(it.key().toLatin1())) < 0 && !beside.contains(it.key()))
            return JsonFailure{it.key().left(80),
                               QCoreApplication::translate("Field", "There is no field of that name.")};
    }
    return row;
}

QByteArray canonical(const QJsonValue &value)
{
    // Most values are plain texts, which are written as they are; it is worth a short way, since every edit
    // hashes two.
    if (value.isString()) {
        const QString text = value.toString();
        const bool plain = std::ranges::all_of(
            text, [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate(); });
        if (plain)
            return '"' + text.toUtf8() + '"';
    }
    // QJsonDocument holds only arrays and objects, so the value goes through an array of one.
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.sliced(1, inArray.size() - 2);
}

} // namespace firstcall
