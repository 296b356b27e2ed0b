// SPDX-License-Identifier: Apache-2.0
#include "models/store/header.h"

#include "models/store/migrate.h"
#include "models/store/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int headerSize = 100;

/// The file's first bytes and its size.
struct Start
{
    QByteArray bytes;
    qint64 size = 0;

    /// A big-endian number; offsets are those of SQLite's file format 1.3.
    quint32 number(int offset) const { return qFromBigEndian<quint32>(bytes.constData() + offset); }
};

/// Reads through SQLite's own file, which is opened without touching it: closing a file of ours would drop
/// the locks that a store open in this program holds on it.
Result<Start> readStart(const QString &path)
{
    struct Close
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };
    sqlite3 *opened = nullptr;
    const QByteArray address =
        "file:" + QUrl::toPercentEncoding(path, "/:") + "?mode=ro"; // no file is made by looking
    const int code =
        sqlite3_open_v2(address.constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, Close> database(opened);
    if (code != SQLITE_OK)
        return sqlFailure(sqlite3_extended_errcode(opened), QString::fromUtf8(sqlite3_errmsg(opened)), path);

    sqlite3_file *file = nullptr;
    sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    Start start{QByteArray(headerSize, '\0'), 0};
    sqlite3_int64 size = 0;
    int read = file->pMethods->xFileSize(file, &size);
    start.size = size;
    if (read == SQLITE_OK)
        read = file->pMethods->xRead(file, start.bytes.data(), headerSize, 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return sqlFailure(read, QString::fromUtf8(sqlite3_errstr(read)), path);
    return start;
}

bool hasLog(const QString &path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + "-wal"_L1).size() > 0;
}

/// Whether the file holds fewer pages than it says. With a log beside it the numbers may lag behind.
bool isCut(const Start &start, const QString &path)
{
    const quint32 told = qFromBigEndian<quint16>(start.bytes.constData() + 16);
    const qint64 pageSize = told == 1 ? 65'536 : told;
    return pageSize * start.number(28) > start.size && !hasLog(path);
}

} // namespace

Result<int> checkHeader(const QString &path)
{
    const auto refuse = [&path](const char *source) {
        return Failure{QCoreApplication::translate("Store", source).arg(path)};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(QT_TRANSLATE_NOOP("Store", "There is no file “%1”."));
    if (info.isDir())
        return refuse(QT_TRANSLATE_NOOP("Store", "“%1” is a folder, not a Firstcall file."));
    if (!info.isFile())
        return refuse(QT_TRANSLATE_NOOP("Store", "“%1” is not a file that can be opened."));
    if (!info.isReadable())
        return refuse(QT_TRANSLATE_NOOP("Store", "You have no right to read “%1”."));

    const Result<Start> start = readStart(path);
    if (!start)
        return start.failure();
    if (start->size == 0)
        return refuse(QT_TRANSLATE_NOOP("Store",
                                        "“%1” is empty: not a Firstcall file, or what is left of one. "
                                        "Restore the last backup if it was one."));
    if (!start->bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return refuse(QT_TRANSLATE_NOOP("Store", "“%1” is not a Firstcall file. It was left as it is."));
    if (start->size < headerSize)
        return refuse(QT_TRANSLATE_NOOP("Store",
                                        "“%1” is damaged: its end is missing. It was left as it is. Keep "
                                        "it, and restore the last backup."));
    if (start->number(68) != quint32(applicationId))
        return refuse(QT_TRANSLATE_NOOP("Store", "“%1” belongs to another program. It was left as it is."));
    const int version = int(start->number(60));
    if (version > currentVersion())
        return newerVersion(path, version);
    if (version < 1)
        return refuse(
            QT_TRANSLATE_NOOP("Store",
                              "“%1” is damaged. It was left as it is. Keep it, and restore the last "
                              "backup."));
    if (isCut(*start, path))
        return refuse(QT_TRANSLATE_NOOP("Store",
                                        "“%1” is damaged: its end is missing. It was left as it is. Keep "
                                        "it, and restore the last backup."));
    return version;
}

Failure newerVersion(const QString &path, int version)
{
    return Failure{QCoreApplication::translate(
                       "Store",
                       "“%1” was written by a newer Firstcall (form %2; this one knows %3). It was left as "
                       "it is. Open it with the newer program.")
                       .arg(path)
                       .arg(version)
                       .arg(currentVersion())};
}

} // namespace firstcall
