// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/reading.h"

#include "models/domain/entities.h"
#include "models/exchange/checking.h"
#include "models/schema/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QUuid readId(const JsonNode &node)
{
    const QString text = node.text();
    const QUuid id = QUuid::fromString(text);
    if (id.isNull() || idText(id) != text)
        node.refuse(QCoreApplication::translate("Exchange", "This is not an id."));
    return id;
}

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_root(object, m_refusal)
    {}

    std::variant<EngagementFile, JsonRefusal> read()
    {
        readHead();
        if (m_refusal) // a newer form is refused for that, not for what it may hold
            return *m_refusal;
        m_file.engagement = readId(m_root.at(u"engagement"_s));
        readRecords(m_root.at(u"firm_wide"_s), Scope::Firm);
        readRecords(m_root.at(u"records"_s), Scope::Engagement);
        readContents(m_root.at(u"contents"_s));
        if (m_root.has(u"journal"_s))
            readJournal(m_root.at(u"journal"_s));
        if (!m_refusal)
            m_refusal = whatIsWrong(m_file);
        if (m_refusal)
            return *m_refusal;
        return m_file;
    }

private:
    void readHead()
    {
        const JsonNode format = m_root.at(u"format"_s);
        if (format.text() != engagementform::format)
            format.refuse(QCoreApplication::translate("Exchange", "This is not an engagement of Firstcall."));
        const JsonNode version = m_root.at(u"version"_s);
        if (version.number() != engagementform::version) {
            version.refuse(QCoreApplication::translate(
                               "Exchange", "This Firstcall reads version %1. Import it with a newer one.")
                               .arg(engagementform::version));
        }
        m_root.expectKeys({u"format"_s, u"version"_s, u"engagement"_s, u"firm_wide"_s, u"records"_s,
                           u"contents"_s, u"journal"_s});
    }

    void readRecords(const JsonNode &kinds, Scope scope)
    {
        const QStringList tables = kinds.keys();
        for (const QString &table : tables) {
            const Entity *entity = entityOfTable(table);
            if (!entity || entity->scope != scope) {
                kinds.refuse(table.left(80),
                             QCoreApplication::translate("Exchange", "No records of this kind belong here."));
                return;
            }
            const QList<JsonNode> records = kinds.at(table).items();
            for (const JsonNode &record : records)
                readRecord(*entity, record);
        }
    }

    void readRecord(const Entity &entity, const JsonNode &node)
    {
        const QUuid id = readId(node.at(u"id"_s));
        if (m_ids.contains(id))
            node.refuse(u"id"_s,
                        QCoreApplication::translate("Exchange", "Another record of the file has this id."));
        const std::variant<Row, JsonFailure> row = fromJson(entity, node.value().toObject(), {u"id"_s});
        if (const auto *failure = std::get_if<JsonFailure>(&row)) {
            node.refuse(failure->key, failure->sentence);
            return;
        }
        m_ids.insert(id);
        m_file.records[&entity].append({id, std::get<Row>(row)});
    }

    void readContents(const JsonNode &contents)
    {
        const QStringList hashes = contents.keys();
        for (const QString &sha256 : hashes) {
            const auto bytes = QByteArray::fromBase64Encoding(contents.at(sha256).text().toLatin1(),
                                                              QByteArray::AbortOnBase64DecodingErrors);
            const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
            if (!bytes || QString::fromLatin1(hash) != sha256)
                contents.refuse(
                    sha256.left(80),
                    QCoreApplication::translate("Exchange", "These bytes are not what their SHA-256 says."));
            m_file.contents.insert(sha256, *bytes);
        }
    }

    static JournalValue readValue(const JsonNode &node)
    {
        if (node.value().isNull())
            return {};
        node.expectKeys({u"json"_s, u"salt"_s, u"digest"_s});
        const JsonNode json = node.at(u"json"_s);
        return {json.value().isNull() ? std::nullopt : std::optional(json.text()), node.at(u"salt"_s).text(),
                node.at(u"digest"_s).text()};
    }

    QUuid readOptionalId(const JsonNode &node)
    {
        return node.value() == QJsonValue(QString()) ? QUuid() : readId(node);
    }

    void readJournal(const JsonNode &journal)
    {
        const QList<JsonNode> entries = journal.items();
        for (const JsonNode &node : entries) {
            node.expectKeys({u"pos"_s, u"op"_s, u"entity"_s, u"record"_s, u"field"_s, u"old"_s, u"new"_s,
                             u"title"_s, u"at"_s, u"author"_s, u"device"_s, u"batch"_s, u"undo_of"_s,
                             u"previous_hash"_s, u"hash"_s});
            const JsonNode at = node.at(u"at"_s);
            const QDateTime time = QDateTime::fromString(at.text(), Qt::ISODateWithMs);
            if (!time.isValid() || time.timeSpec() != Qt::UTC)
                at.refuse(QCoreApplication::translate("Exchange", "This is not a time in UTC."));
            m_file.journal.append({.chain = m_file.engagement,
                                   .pos = node.at(u"pos"_s).number(),
                                   .op = node.at(u"op"_s).text(),
                                   .entity = node.at(u"entity"_s).text(),
                                   .record = readOptionalId(node.at(u"record"_s)),
                                   .field = node.at(u"field"_s).text(),
                                   .oldValue = readValue(node.at(u"old"_s)),
                                   .newValue = readValue(node.at(u"new"_s)),
                                   .title = node.at(u"title"_s).text(),
                                   .at = time,
                                   .author = node.at(u"author"_s).text(),
                                   .device = node.at(u"device"_s).text(),
                                   .batch = readOptionalId(node.at(u"batch"_s)),
                                   .undoOf = readOptionalId(node.at(u"undo_of"_s)),
                                   .previousHash = node.at(u"previous_hash"_s).text(),
                                   .hash = node.at(u"hash"_s).text()});
        }
    }

    std::optional<JsonRefusal> m_refusal = {};
    JsonNode m_root;
    EngagementFile m_file = {};
    QSet<QUuid> m_ids = {};
};

} // namespace

std::variant<EngagementFile, JsonRefusal> readEngagementFile(const QByteArray &json)
{
    const std::variant<QJsonObject, JsonRefusal> parsed = parseJsonObject(json);
    if (const auto *refusal = std::get_if<JsonRefusal>(&parsed))
        return *refusal;
    return Reader(std::get<QJsonObject>(parsed)).read();
}

} // namespace firstcall
