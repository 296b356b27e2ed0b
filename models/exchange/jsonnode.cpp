// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonnode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace firstcall {

std::variant<QJsonObject, JsonRefusal> parseJsonObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return JsonRefusal{
            QCoreApplication::translate("Exchange", "line %1, column %2").arg(line).arg(column),
            QCoreApplication::translate("Exchange", "This is not JSON (%1).").arg(error.errorString())};
    }
    if (!document.isObject())
        return JsonRefusal{{}, QCoreApplication::translate("Exchange", "It does not hold a JSON object.")};
    return document.object();
}

JsonNode JsonNode::at(const QString &key) const
{
    const QJsonValue found = m_value.toObject().value(key);
    if (!m_value.isObject())
        refuse(QCoreApplication::translate("Exchange", "An object belongs here."));
    else if (found.isUndefined())
        refuse(key, QCoreApplication::translate("Exchange", "It is missing."));
    return {found, *m_refusal, below(key)};
}

QStringList JsonNode::keys() const
{
    if (!m_value.isObject())
        refuse(QCoreApplication::translate("Exchange", "An object belongs here."));
    return m_value.toObject().keys();
}

QList<JsonNode> JsonNode::items() const
{
    if (!m_value.isArray())
        refuse(QCoreApplication::translate("Exchange", "A list belongs here."));
    QList<JsonNode> items;
    const QJsonArray array = m_value.toArray();
    for (const QJsonValueConstRef value : array)
        items.append({value, *m_refusal, QStringLiteral("%1[%2]").arg(m_path).arg(items.size())});
    return items;
}

QString JsonNode::text() const
{
    if (!m_value.isString())
        refuse(QCoreApplication::translate("Exchange", "A text belongs here."));
    return m_value.toString();
}

qint64 JsonNode::number() const
{
    const qint64 number = m_value.toInteger(-1);
    if (number < 0)
        refuse(QCoreApplication::translate("Exchange", "A whole number from 0 on belongs here."));
    return number;
}

void JsonNode::expectKeys(const QStringList &known) const
{
    const QStringList all = keys();
    for (const QString &key : all) {
        if (!known.contains(key))
            refuse(key.left(80), QCoreApplication::translate("Exchange", "This format has no such key."));
    }
}

QString JsonNode::below(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonNode::refuseAt(const QString &path, const QString &reason) const
{
    if (!*m_refusal)
        *m_refusal = JsonRefusal{path, reason};
}

} // namespace firstcall
