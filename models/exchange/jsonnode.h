// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <optional>
#include <variant>

namespace firstcall {

/// Why a JSON file is refused: where in it, and what is wrong there.
struct JsonRefusal
{
    QString path; ///< such as `records.task[3].due`; empty for the file as a whole
    QString reason; ///< a sentence

    QString sentence() const { return path.isEmpty() ? reason : path + QLatin1StringView(": ") + reason; }
};

/// Parses a file whose outermost value is an object. A syntax error names its line and column.
std::variant<QJsonObject, JsonRefusal> parseJsonObject(const QByteArray &json);

/// A value inside a JSON file that knows where it stands. What is not as it should be is refused: the file's
/// first refusal is kept and reading goes on with empty values, as with QXmlStreamReader, so that a reader is
/// straight code and asks once, at the end, whether all was well.
class JsonNode
{
public:
    /// The refusal is shared by all nodes of a file and outlives them.
    JsonNode(QJsonValue value, std::optional<JsonRefusal> &refusal, QString path = {})
        : m_value(std::move(value))
        , m_refusal(&refusal)
        , m_path(std::move(path))
    {}

    const QJsonValue &value() const { return m_value; }
    bool has(const QString &key) const { return m_value.toObject().contains(key); }
    JsonNode at(const QString &key) const; ///< refuses when there is no such key
    QStringList keys() const; ///< refuses what is not an object
    QList<JsonNode> items() const; ///< refuses what is not a list
    QString text() const; ///< refuses what is not a text
    qint64 number() const; ///< refuses what is not a whole number from 0 on
    /// Refuses any key that is not in the list.
    void expectKeys(const QStringList &known) const;

    void refuse(const QString &reason) const { refuseAt(m_path, reason); }
    void refuse(const QString &key, const QString &reason) const { refuseAt(below(key), reason); }

private:
    QString below(const QString &key) const;
    void refuseAt(const QString &path, const QString &reason) const;

    QJsonValue m_value;
    std::optional<JsonRefusal> *m_refusal;
    QString m_path;
};

} // namespace firstcall
