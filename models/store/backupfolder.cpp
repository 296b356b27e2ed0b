// SPDX-License-Identifier: Apache-2.0
#include "models/store/backupfolder.h"

#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/durable.h"
#include "models/store/opening.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

const QString timeForm = u"yyyyMMdd'T'HHmmss'Z'"_s;

/// The time that a name goes on with. Date and clock are read apart: read together they would be local time,
/// some of which does not exist.
QDateTime timeIn(QStringView name)
{
    return {QDate::fromString(name.left(8).toString(), u"yyyyMMdd"_s),
            QTime::fromString(name.sliced(qMin(name.size(), 9)).left(6).toString(), u"HHmmss"_s), Qt::UTC};
}

/// What the names of a store's copies begin with: its file's name, and enough of its id to tell it from
/// another store of that name.
QString prefix(const QString &store, const QUuid &id)
{
    return u"%1-%2-"_s.arg(QFileInfo(store).completeBaseName(), idText(id).left(8));
}

QList<FiledBackup> filed(const QString &folder, const QString &begin)
{
    QList<FiledBackup> backups;
    const QStringList names = QDir(folder).entryList({u"*.firstcall"_s}, QDir::Files);
    for (const QString &name : names) {
        if (!name.startsWith(begin))
            continue;
        const QDateTime at = timeIn(name.sliced(begin.size()));
        if (at.isValid())
            backups.append({name, at});
    }
    return backups;
}

QString freeName(const QString &folder, const QString &begin, const QDateTime &at)
{
    const QString name = QDir(folder).filePath(begin + at.toUTC().toString(timeForm));
    QString numbered = name;
    for (int n = 2; QFileInfo::exists(numbered + ".firstcall"_L1); ++n)
        numbered = u"%1-%2"_s.arg(name).arg(n);
    return numbered + ".firstcall"_L1;
}

} // namespace

Result<> backUpInto(const QString &folder, Database &database)
{
    const Result<QUuid> id = storeId(database);
    if (!id)
        return id.failure();
    const Result<QVariant> last = database.value(u"SELECT MAX(\"at\") FROM \"change\""_s);
    if (!last)
        return last.failure();
    if (Result<> made = makeFolder(folder); !made)
        return made;

    const QString begin = prefix(database.path(), *id);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(last->toLongLong(), Qt::UTC);
    if (Result<> copied = backUp(database.path(), freeName(folder, begin, at)); !copied)
        return copied;
    const QStringList old = superseded(filed(folder, begin));
    for (const QString &name : old)
        QFile::remove(QDir(folder).filePath(name));
    return {};
}

QStringList superseded(QList<FiledBackup> backups)
{
    if (backups.isEmpty())
        return {};
    // Copies of one second differ by a number at the end: the longer, then the greater is newer.
    std::ranges::sort(backups, [](const FiledBackup &a, const FiledBackup &b) {
        return std::tuple(a.at, a.name.size(), a.name) > std::tuple(b.at, b.name.size(), b.name);
    });
    QSet<QString> needed;
    for (const FiledBackup &backup : std::as_const(backups)) {
        if (backup.at > backups.first().at.addDays(-1))
            needed.insert(backup.name);
    }
    const auto keepLastOfEach = [&](qsizetype periods, const auto &periodOf) {
        QSet<QString> seen;
        for (const FiledBackup &backup : std::as_const(backups)) {
            const QString period = periodOf(backup.at.date());
            if (seen.contains(period) || seen.size() == periods)
                continue;
            seen.insert(period);
            needed.insert(backup.name);
        }
    };
    keepLastOfEach(12, [](QDate day) { return day.toString(Qt::ISODate); });
    keepLastOfEach(10, [](QDate day) { return day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate); });
    keepLastOfEach(9, [](QDate day) { return day.toString(u"yyyy-MM"_s); });

    QStringList old;
    for (const FiledBackup &backup : std::as_const(backups)) {
        if (!needed.contains(backup.name))
            old.append(backup.name);
    }
    return old;
}

} // namespace firstcall
