// SPDX-License-Identifier: Apache-2.0
#include "models/library/librarynode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace firstcall {

struct LibraryNode::File
{
    QString name;
    QSet<QString> ids = {};
    QString reason = {}; // the first, with its place
};

LibraryNode::LibraryNode(std::shared_ptr<File> file, QJsonObject object, QString place)
    : m_file(std::move(file))
    , m_object(std::move(object))
    , m_place(std::move(place))
{}

LibraryNode LibraryNode::open(const QString &path, const QString &format)
{
    const auto shared = std::make_shared<File>(File{.name = QFileInfo(path).fileName()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        LibraryNode none(shared, {}, {});
        none.refuse(QCoreApplication::translate("Library", "it cannot be read"));
        return none;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    LibraryNode root(shared, document.object(), {});
    if (error.error != QJsonParseError::NoError)
        root.refuse(error.errorString());
    else if (root.text("format") != format)
        root.refuse(QCoreApplication::translate("Library", "its format is not “%1”").arg(format));
    return root;
}

void LibraryNode::refuse(const QString &reason)
{
    if (m_file->reason.isEmpty())
        m_file->reason = m_place.isEmpty() ? reason : m_place + u": "_s + reason;
}

QJsonValue LibraryNode::value(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_read.append(name);
    const QJsonValue found = m_object.value(name);
    if (found.isUndefined())
        refuse(QCoreApplication::translate("Library", "“%1” is missing").arg(name));
    return found;
}

bool LibraryNode::has(const char *key) const
{
    return m_object.contains(QLatin1StringView(key));
}

QString LibraryNode::text(const char *key)
{
    const QString found = value(key).toString();
    if (found.isEmpty())
        refuse(QCoreApplication::translate("Library", "“%1” has no text").arg(QLatin1StringView(key)));
    return found;
}

LocalText LibraryNode::localText(const char *key)
{
    const QJsonObject languages = value(key).toObject();
    LocalText all;
    for (auto it = languages.constBegin(); it != languages.constEnd(); ++it) {
        if (it.key().size() != 2 || it.value().toString().isEmpty())
            refuse(QCoreApplication::translate("Library", "“%1” is no language with a text").arg(it.key()));
        all.words.insert(it.key(), it.value().toString());
    }
    if (!all.words.contains(u"en"_s)) {
        refuse(
            QCoreApplication::translate("Library", "“%1” has no English text").arg(QLatin1StringView(key)));
    }
    return all;
}

Minutes LibraryNode::minutes(const char *key)
{
    const int found = value(key).toInt(0);
    if (found <= 0)
        refuse(QCoreApplication::translate("Library", "“%1” is no number of minutes")
                   .arg(QLatin1StringView(key)));
    return Minutes(found);
}

QStringList LibraryNode::texts(const char *key)
{
    QStringList all;
    if (!has(key))
        return all;
    const QJsonArray array = value(key).toArray();
    for (const QJsonValue &one : array)
        all.append(one.toString());
    if (all.isEmpty() || all.contains(QString()))
        refuse(QCoreApplication::translate("Library", "“%1” has no text").arg(QLatin1StringView(key)));
    return all;
}

const Choice *LibraryNode::choice(const Choices &choices, const QString &key, const char *where)
{
    const Choice *found = choices.find(key);
    if (!found) {
        refuse(QCoreApplication::translate("Library", "“%1” does not know “%2”")
                   .arg(QLatin1StringView(where), key));
    }
    return found;
}

void LibraryNode::eachOf(const char *key, const std::function<void(LibraryNode &)> &readOne)
{
    const QJsonArray array = value(key).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        LibraryNode one(m_file, array.at(i).toObject(),
                        u"%1/%2 %3"_s.arg(m_place, QLatin1StringView(key)).arg(i + 1));
        readOne(one);
        one.refuseUnread();
    }
}

QString LibraryNode::id()
{
    const QString found = text("id");
    if (m_file->ids.contains(found))
        refuse(QCoreApplication::translate("Library", "the id “%1” comes twice").arg(found));
    m_file->ids.insert(found);
    return found;
}

void LibraryNode::refuseUnread()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_read.contains(it.key())) {
            refuse(QCoreApplication::translate("Library", "“%1” is not a word of the library").arg(it.key()));
        }
    }
}

Result<> LibraryNode::finish()
{
    refuseUnread();
    if (m_file->reason.isEmpty())
        return {};
    return Failure{QCoreApplication::translate("Library", "%1 of the library cannot be used: %2.")
                       .arg(m_file->name, m_file->reason)};
}

} // namespace firstcall
