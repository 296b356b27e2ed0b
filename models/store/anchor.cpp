// SPDX-License-Identifier: Apache-2.0
#include "models/store/anchor.h"

#include "models/schema/types.h"
#include "models/store/durable.h"
#include "models/store/journaltable.h"
#include "models/store/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString fileOf(const QString &folder, const QUuid &store)
{
    return QDir(folder).filePath(idText(store) + ".json"_L1);
}

Result<QList<NotedHead>> headsToNote(Database &database, const QList<NotedHead> &noted)
{
    const Result<QList<QUuid>> chains = readChains(database);
    if (!chains)
        return chains.failure();
    QList<NotedHead> heads = noted;
    for (const QUuid &chain : *chains) {
        const Result<ChainHead> head = readHead(database, chain);
        if (!head)
            return head.failure();
        const auto before = std::ranges::find(heads, chain, &NotedHead::chain);
        if (before == heads.end())
            heads.append({chain, head->pos, head->hash});
        else if (const Result<QVariant> there = database.value(
                     u"SELECT \"hash\" FROM \"change\" WHERE \"engagement_id\" = ? AND \"pos\" = ?"_s,
                     {chainText(chain), before->pos});
                 there && there->toString() == before->hash)
            *before = {chain, head->pos, head->hash};
    }
    return heads;
}

constexpr QLatin1StringView pathKey{"path"};

QJsonObject readNoted(QFile &file)
{
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Whether the store that was noted is still there, and this file is another one: a backup, a copy.
bool isCopy(const QJsonObject &noted, const QString &path)
{
    const QFileInfo original(noted.value(pathKey).toString());
    return original.exists() && original != QFileInfo(path);
}

Result<> writeAnchor(const QString &folder, const QUuid &store, const QString &path,
                     const QList<NotedHead> &heads)
{
    if (Result<> made = makeFolder(folder); !made)
        return made;
    QJsonObject told{{pathKey, QFileInfo(path).absoluteFilePath()}};
    for (const NotedHead &head : heads)
        told.insert(chainText(head.chain), QJsonArray{head.pos, head.hash});
    QSaveFile file(fileOf(folder, store));
    const QByteArray text = QJsonDocument(told).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        return Failure{
            QCoreApplication::translate("Store",
                                        "The journal's end could not be noted in “%1”: %2. The store "
                                        "itself is safe.")
                .arg(file.fileName(), file.errorString())};
    return {};
}

} // namespace

Result<QList<NotedHead>> readAnchor(const QString &folder, const QUuid &store, const QString &path)
{
    QFile file(fileOf(folder, store));
    if (!file.exists())
        return QList<NotedHead>();
    QJsonObject heads = readNoted(file);
    if (!file.isOpen())
        return Failure{QCoreApplication::translate("Store", "“%1” can't be read.").arg(file.fileName())};
    if (isCopy(heads, path))
        return QList<NotedHead>();
    heads.remove(pathKey);
    QList<NotedHead> noted;
    for (auto it = heads.constBegin(); it != heads.constEnd(); ++it) {
        const QJsonArray head = it->toArray();
        noted.append({QUuid::fromString(it.key()), head.at(0).toInteger(), head.at(1).toString()});
    }
    return noted;
}

Result<> noteHeads(const QString &folder, Database &database, bool anew)
{
    const Result<QUuid> id = storeId(database);
    if (!id)
        return id.failure();
    QFile before(fileOf(folder, *id));
    if (!anew && isCopy(readNoted(before), database.path()))
        return {}; // what is noted is about the original
    const Result<QList<NotedHead>> noted =
        anew ? QList<NotedHead>() : readAnchor(folder, *id, database.path());
    if (!noted)
        return noted.failure();
    const Result<QList<NotedHead>> heads = headsToNote(database, *noted);
    if (!heads)
        return heads.failure();
    return writeAnchor(folder, *id, database.path(), *heads);
}

} // namespace firstcall
