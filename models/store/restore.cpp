// SPDX-License-Identifier: Apache-2.0
#include "models/store/anchor.h"
#include "models/store/backup.h"
#include "models/store/copy.h"
#include "models/store/database.h"
#include "models/store/dialect.h"
#include "models/store/durable.h"
#include "models/store/header.h"
#include "models/store/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The files that SQLite keeps beside a store which is open, or was when a program ended too soon.
const std::array<QString, 2> &companions()
{
    static const std::array<QString, 2> endings{u"-wal"_s, u"-shm"_s};
    return endings;
}

QString keptName(const QString &store, const QDateTime &at)
{
    const QFileInfo info(store);
    const QString begin = info.absoluteDir().filePath(
        u"%1.replaced-%2"_s.arg(info.completeBaseName(), at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)));
    const QString end = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = begin + end;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2%3"_s.arg(begin).arg(n).arg(end);
    return name;
}

/// Moves what stands in the place of a store to another name, with what lies beside it.
Result<> setAside(const QString &store, const QString &kept)
{
    QStringList endings(companions().begin(), companions().end());
    endings.append(QString());
    for (const QString &ending : std::as_const(endings)) {
        if (!QFileInfo::exists(store + ending))
            continue;
        if (Result<> done = moveNew(store + ending, kept + ending); !done)
            return done;
    }
    return {};
}

/// Folds a store's log into it, which others who have it open prevent. A log that stayed beside another file
/// of the same name would damage that.
enum class Settled { Yes, Damaged, InUse };
Settled settle(const QString &store, int patience)
{
    if (!checkHeader(store))
        return Settled::Damaged; // or no store at all: not to be touched
    const Result<std::unique_ptr<Database>> database =
        Database::connect(store, Database::Access::Write, patience);
    if (!database)
        return Settled::Damaged;
    if ((*database)->execute(dialect::becomeSingleFile()))
        return Settled::Yes;
    return (*database)->lastCode() == SQLITE_BUSY ? Settled::InUse : Settled::Damaged;
}

/// Keeps what stands in the place of the store, and gives the name it is kept under; empty for nothing.
Result<QString> keep(const QString &store, const QDateTime &at, int patience)
{
    const QString kept = keptName(store, at);
    if (!QFileInfo::exists(store)) {
        if (Result<> done = setAside(store, kept); !done) // a log without its file
            return done.failure();
        return QString();
    }
    const Settled settled = settle(store, patience);
    if (settled == Settled::InUse)
        return Failure{
            QCoreApplication::translate(
                "Store", "“%1” is open in another window or program. Close it there, then restore.")
                .arg(store)};
    if (settled == Settled::Yes && copyStore(store, kept))
        return kept;
    if (Result<> done = setAside(store, kept); !done)
        return done.failure();
    return kept;
}

} // namespace

Result<QString> restore(const QString &backup, const QString &storePath, const QDateTime &at,
                        const StoreOptions &options)
{
    const QFileInfo there(storePath);
    // SQLite keeps its log beside the file that a link leads to.
    const QString store = there.exists() ? there.canonicalFilePath() : there.absoluteFilePath();
    if (there.exists() && !there.isFile())
        return alreadyThere(store);
    if (there.exists() && there.canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return Failure{
            QCoreApplication::translate("Store", "“%1” is the store itself, not a backup of it.").arg(store)};
    if (const Result<> made = makeFolder(there.absolutePath()); !made)
        return made.failure();

    const QString unfinished = unfinishedName(store);
    if (const Result<> copied = copyStore(backup, unfinished); !copied)
        return inNameOf(store, unfinished, copied.failure());
    Result<QString> kept = keep(store, at, options.patience);
    if (kept) {
        if (const Result<> done = moveOver(unfinished, store); !done)
            kept = done.failure();
    }
    if (!kept) {
        QFile::remove(unfinished);
        return kept;
    }
    if (!options.anchorFolder.isEmpty()) {
        // The store is older now than it was seen to be, and that is as it should be.
        const Result<std::unique_ptr<Database>> database = lookAt(store, options.patience);
        if (!database)
            return database.failure();
        if (const Result<> noted = noteHeads(options.anchorFolder, **database, true); !noted)
            return noted.failure();
    }
    return kept;
}

} // namespace firstcall
