// SPDX-License-Identifier: Apache-2.0
#include "models/edit/scriptparser.h"

#include "models/domain/entities.h"
#include "models/edit/scriptrecords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Result<> onlyKeys(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()))
            return Failure{QCoreApplication::translate("Script", "“%1” is not a word of scripts.")
                               .arg(it.key().left(80))};
    }
    return {};
}

/// What all changes of a step have in common, as its title.
QString titleOf(const QList<Change> &changes)
{
    const Change &first = changes.first();
    const bool alike = std::ranges::all_of(changes, [&first](const Change &change) {
        return change.entity == first.entity && change.before.has_value() == first.before.has_value()
            && change.after.has_value() == first.after.has_value();
    });
    if (!alike && first.id != first.engagement)
        return QCoreApplication::translate("Script", "Change %1 records").arg(changes.size());
    const QString kind = QCoreApplication::translate(first.entity->name, first.entity->name).toLower();
    if (!first.before)
        return QCoreApplication::translate("Script", "Add %1").arg(kind);
    if (!first.after)
        return QCoreApplication::translate("Script", "Remove %1").arg(kind);
    return QCoreApplication::translate("Script", "Change %1").arg(kind);
}

/// Reads step after step, and remembers where it is.
class Parser
{
public:
    Result<Script> parse(const QJsonObject &root);
    /// Where the reading stopped, such as: step 3, change 2, “due”.
    QString place() const;

private:
    Result<> readUses(const QJsonValue &uses);
    Result<ScriptStep> readStep(const QJsonObject &object);
    Result<> readChange(const QJsonObject &object, QList<Change> &changes);
    Result<> apply(Result<QList<Change>> made, QList<Change> &changes);

    ScriptRecords m_records;
    QDateTime m_last;
    qsizetype m_step = 0;
    qsizetype m_change = 0;
    QString m_key;
};

QString Parser::place() const
{
    QStringList parts;
    if (m_step > 0)
        parts.append(QCoreApplication::translate("Script", "step %1").arg(m_step));
    if (m_change > 0)
        parts.append(QCoreApplication::translate("Script", "change %1").arg(m_change));
    if (!m_key.isEmpty())
        parts.append(u"“%1”"_s.arg(m_key));
    return parts.isEmpty() ? QString() : u"%1: "_s.arg(parts.join(u", "_s));
}

Result<Script> Parser::parse(const QJsonObject &root)
{
    const Result<> keys = onlyKeys(root, {u"format"_s, u"uses"_s, u"steps"_s});
    if (!keys)
        return keys.failure();
    m_key = u"format"_s;
    if (root.value(m_key) != u"firstcall-script"_s)
        return Failure{QCoreApplication::translate("Script", "It is not “firstcall-script”.")};
    m_key = u"uses"_s;
    if (const Result<> uses = readUses(root.value(m_key)); !uses)
        return uses.failure();
    m_key = u"steps"_s;
    if (!root.value(m_key).isArray())
        return Failure{QCoreApplication::translate("Script", "It is not a list.")};
    Script script;
    const QJsonArray steps = root.value(m_key).toArray();
    for (const QJsonValueConstRef value : steps) {
        ++m_step;
        m_key.clear();
        const Result<ScriptStep> step = readStep(value.toObject());
        if (!step)
            return step.failure();
        script.steps.append(*step);
    }
    script.engagement = m_records.engagement();
    return script;
}

Result<> Parser::readUses(const QJsonValue &uses)
{
    if (!uses.isUndefined() && !uses.isObject())
        return Failure{QCoreApplication::translate("Script", "It is not an object.")};
    const QJsonObject names = uses.toObject();
    for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
        const Entity *entity = entityOfTable(it.value().toString());
        if (const Result<> used = m_records.use(it.key(), entity); !used)
            return used.failure();
    }
    return {};
}

Result<ScriptStep> Parser::readStep(const QJsonObject &object)
{
    const Result<> keys = onlyKeys(object, {u"at"_s, u"author"_s, u"title"_s, u"changes"_s});
    if (!keys)
        return keys.failure();
    ScriptStep step;
    m_key = u"at"_s;
    const Result<Moment> at = Moment::fromText(object.value(m_key).toString() + u"[UTC]"_s);
    if (!at)
        return Failure{
            QCoreApplication::translate("Script", "It is not a time such as 2026-03-09T09:08:00.000Z.")};
    if (m_last.isValid() && at->utc < m_last)
        return Failure{QCoreApplication::translate("Script", "It is earlier than the step before.")};
    step.at = m_last = at->utc;
    m_key = u"author"_s;
    step.author = object.value(m_key).toString();
    if (step.author.trimmed().isEmpty())
        return Failure{QCoreApplication::translate("Script", "It names nobody.")};
    m_key = u"title"_s;
    step.set.title = object.value(m_key).toString();
    if (object.contains(m_key) && step.set.title.trimmed().isEmpty())
        return Failure{QCoreApplication::translate("Script", "It is empty.")};
    m_key = u"changes"_s;
    const QJsonArray changes = object.value(m_key).toArray();
    if (changes.isEmpty())
        return Failure{QCoreApplication::translate("Script", "It is not a list of changes.")};
    for (m_change = 1; m_change <= changes.size(); ++m_change) {
        m_key.clear();
        const Result<> read = readChange(changes.at(m_change - 1).toObject(), step.set.changes);
        if (!read)
            return read.failure();
    }
    m_change = 0;
    if (step.set.title.isEmpty())
        step.set.title = titleOf(step.set.changes);
    return step;
}

Result<> Parser::readChange(const QJsonObject &object, QList<Change> &changes)
{
    for (const QString &verb : {u"add"_s, u"set"_s, u"remove"_s}) {
        if (!object.contains(verb))
            continue;
        const QStringList rest = verb == u"add"_s ? QStringList{u"as"_s, u"fields"_s}
            : verb == u"set"_s                    ? QStringList{u"fields"_s}
                                                  : QStringList();
        if (const Result<> keys = onlyKeys(object, QStringList{verb} + rest); !keys)
            return keys.failure();
        if (rest.contains(u"fields"_s) && !object.value("fields"_L1).isObject())
            return Failure{QCoreApplication::translate("Script", "Its “fields” are missing.")};
        const QString word = object.value(verb).toString();
        const QJsonObject fields = object.value("fields"_L1).toObject();
        if (verb == u"add"_s)
            return apply(m_records.add(word, object.value("as"_L1).toString(), fields, m_key), changes);
        return apply(verb == u"set"_s ? m_records.set(word, fields, m_key) : m_records.remove(word), changes);
    }
    return Failure{QCoreApplication::translate("Script", "It says neither “add” nor “set” nor “remove”.")};
}

Result<> Parser::apply(Result<QList<Change>> made, QList<Change> &changes)
{
    if (!made)
        return made.failure();
    for (const Change &change : std::as_const(*made)) {
        if (std::ranges::find(changes, change.id, &Change::id) != changes.end())
            return Failure{QCoreApplication::translate("Script", "The step changes this record twice.")};
    }
    changes += *made;
    return {};
}

} // namespace

Result<Script> parseScript(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Parser parser;
    Result<Script> script = document.isObject()
        ? parser.parse(document.object())
        : Result<Script>(
            Failure{QCoreApplication::translate("Script", "It is not a JSON object (%1, at byte %2).")
                        .arg(error.errorString())
                        .arg(error.offset)});
    if (script)
        return script;
    return Failure{
        QCoreApplication::translate("Script", "The script can't be read, so nothing of it was played. %1%2")
            .arg(parser.place(), script.failure().sentence)};
}

} // namespace firstcall
