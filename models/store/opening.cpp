// SPDX-License-Identifier: Apache-2.0
#include "models/store/opening.h"

#include "models/store/backupfolder.h"
#include "models/store/copy.h"
#include "models/store/database.h"
#include "models/store/dialect.h"
#include "models/store/durable.h"
#include "models/store/header.h"
#include "models/store/migrate.h"
#include "models/store/searchtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Result<> fill(const QString &path, const StoreOptions &options)
{
    const Result<std::unique_ptr<Database>> database =
        Database::connect(path, Database::Access::Write, options.patience);
    if (!database)
        return database.failure();
    if (Result<> done = migrate(**database); !done)
        return done;
    const Result<int> named = (*database)->run(
        u"INSERT INTO \"meta\" (\"key\", \"value\") VALUES ('store', ?)"_s, {idText(QUuid::createUuid())});
    if (!named)
        return named.failure();
    return {};
}

Result<> checkWritable(const QString &path)
{
    const auto refuse = [&path](const char *source) {
        return Failure{QCoreApplication::translate("Store", source).arg(path)};
    };
    if (!QFileInfo(path).isWritable())
        return refuse(QT_TRANSLATE_NOOP("Store",
                                        "You have no right to write to “%1”. It was left as it is; change "
                                        "its rights, or open a copy."));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return refuse(QT_TRANSLATE_NOOP("Store",
                                        "You have no right to write to the folder of “%1”, where its log has "
                                        "to be. It was left as it is; change the folder's rights, or open a "
                                        "copy."));
    return {};
}

/// The version of a file whose schema is that of the version.
Result<int> checkForm(Database &database)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return version.failure();
    if (*version > currentVersion())
        return newerVersion(database.path(), *version);
    if (Result<> known = checkSchema(database, *version); !known)
        return known.failure();
    return version;
}

Result<> quickCheck(Database &database)
{
    if (QFileInfo(database.path()).size() > quickCheckLimit)
        return {};
    const Result<QVariant> verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.failure();
    if (verdict->toString() == "ok"_L1)
        return {};
    return Failure{QCoreApplication::translate("Store",
                                               "“%1” is damaged. It was left as it is. Keep it, and restore "
                                               "the last backup.")
                       .arg(database.path())};
}

} // namespace

Result<std::unique_ptr<Database>> createDatabase(const QString &path, const StoreOptions &options)
{
    if (QFileInfo::exists(path))
        return alreadyThere(path);
    const QString folder = QFileInfo(path).absolutePath();
    const bool newFolder = !QFileInfo::exists(folder);
    const QString unfinished = unfinishedName(path);
    Result<> done = makeFolder(folder);
    if (done)
        done = makeFile(unfinished);
    if (done)
        done = fill(unfinished, options);
    if (done)
        done = syncFile(unfinished);
    if (done)
        done = moveNew(unfinished, path);
    if (!done) {
        QFile::remove(unfinished);
        if (newFolder)
            QDir().rmdir(folder);
        return inNameOf(path, unfinished, done.failure());
    }
    return openDatabase(path, options);
}

Result<std::unique_ptr<Database>> openDatabase(const QString &path, const StoreOptions &options)
{
    if (const Result<int> known = checkHeader(path); !known)
        return known.failure();
    if (const Result<> may = checkWritable(path); !may)
        return may.failure();
    Result<std::unique_ptr<Database>> database =
        Database::connect(path, Database::Access::Write, options.patience);
    if (!database)
        return database.failure();
    // The header may lag behind the log.
    if (const Result<int> version = checkForm(**database); !version)
        return version.failure();
    if (const Result<> sound = quickCheck(**database); !sound)
        return sound.failure();
    if (const Result<> done = (*database)->execute(dialect::useLog()); !done)
        return done.failure();
    if (const Result<> done = bringUpToDate(**database, options); !done)
        return done.failure();
    if (const Result<> done = bringIndexUpToDate(**database); !done)
        return done.failure();
    return database;
}

Result<std::unique_ptr<Database>> lookAt(const QString &path, int patience)
{
    if (const Result<int> known = checkHeader(path); !known)
        return known.failure();
    Result<std::unique_ptr<Database>> database = Database::connect(path, Database::Access::Look, patience);
    if (!database)
        return database.failure();
    if (const Result<int> version = checkForm(**database); !version)
        return version.failure();
    return database;
}

Result<> bringUpToDate(Database &database, const StoreOptions &options, const QList<Migration> &steps)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return version.failure();
    if (*version >= steps.size())
        return {};
    if (!options.backupFolder.isEmpty()) {
        if (Result<> done = backUpInto(options.backupFolder, database); !done)
            return done;
    }
    return migrate(database, steps);
}

Result<QUuid> storeId(Database &database)
{
    const Result<QVariant> id = database.value(u"SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'store'"_s);
    if (!id)
        return id.failure();
    return QUuid::fromString(id->toString());
}

} // namespace firstcall
