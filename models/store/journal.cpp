// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"

#include "models/schema/types.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString digestOf(const QString &salt, const QString &json)
{
    const QByteArray salted = QByteArray::fromHex(salt.toLatin1()) + json.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(salted, QCryptographicHash::Sha256).toHex());
}

QString newSalt()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
}

/// Whether a value is whole: there with its salt and digest, erased, or never there.
bool holds(const JournalValue &value)
{
    if (value.json)
        return value.digest == digestOf(value.salt, *value.json);
    return value.salt.isEmpty();
}

} // namespace

JournalValue JournalValue::of(const QString &json)
{
    const QString salt = newSalt();
    return {json, salt, digestOf(salt, json)};
}

QString chainText(const QUuid &chain)
{
    return chain.toString(QUuid::WithoutBraces);
}

QString hashOf(const JournalEntry &entry)
{
    QByteArray told;
    told.reserve(640);
    const auto part = [&told](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        told += QByteArray::number(bytes.size());
        told += ':';
        told += bytes;
    };
    told += "fc1";
    part(entry.previousHash);
    part(chainText(entry.chain));
    part(QString::number(entry.pos));
    part(entry.op);
    part(entry.entity);
    part(idText(entry.record));
    part(entry.field);
    part(entry.oldValue.digest);
    part(entry.newValue.digest);
    part(entry.title);
    part(QString::number(entry.at.toMSecsSinceEpoch()));
    part(entry.author);
    part(entry.device);
    part(idText(entry.batch));
    part(idText(entry.undoOf));
    return QString::fromLatin1(QCryptographicHash::hash(told, QCryptographicHash::Sha256).toHex());
}

QString ChainCheck::follow(const JournalEntry &entry)
{
    const qint64 expected = m_pos + 1;
    if (entry.chain != m_chain)
        return QCoreApplication::translate("Journal", "The entry at position %1 is of another journal.")
            .arg(expected);
    if (entry.pos != expected)
        return QCoreApplication::translate("Journal",
                                           "The entry at position %1 is missing; %2 is the next there is.")
            .arg(expected)
            .arg(entry.pos);
    if (entry.previousHash != m_hash)
        return QCoreApplication::translate("Journal",
                                           "The entry at position %1 does not follow the one before it.")
            .arg(expected);
    if (entry.hash != hashOf(entry) || !holds(entry.oldValue) || !holds(entry.newValue))
        return QCoreApplication::translate("Journal", "The entry at position %1 was changed.").arg(expected);
    m_pos = expected;
    m_hash = entry.hash;
    return {};
}

} // namespace firstcall
