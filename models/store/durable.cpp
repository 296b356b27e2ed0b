// SPDX-License-Identifier: Apache-2.0
#include "models/store/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace firstcall {

namespace {

Failure refused(const QString &path, int error)
{
    switch (error) {
    case EEXIST:
        return alreadyThere(path);
    case ENOENT:
        return Failure{QCoreApplication::translate("Store", "The folder of “%1” is not there.").arg(path)};
    case EACCES:
    case EPERM:
    case EROFS:
        return Failure{
            QCoreApplication::translate(
                "Store", "You have no right to write “%1” there. Choose another place, or change the rights.")
                .arg(path)};
    case ENOSPC:
    case EDQUOT:
        return Failure{QCoreApplication::translate(
                           "Store",
                           "The disk is full, so “%1” was not written. Free some space, then try "
                           "again.")
                           .arg(path)};
    default:
        return Failure{QCoreApplication::translate("Store", "“%1” could not be written: %2.")
                           .arg(path, qt_error_string(error))};
    }
}

Result<> sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return refused(path, errno);
    const int error = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    // Some file systems can't sync a folder; they say so, and there is nothing more to do.
    if (error != 0 && error != EINVAL)
        return refused(path, error);
    return {};
}

} // namespace

Failure alreadyThere(const QString &path)
{
    return Failure{QCoreApplication::translate(
                       "Store", "“%1” is there already. It was left as it is; choose another name.")
                       .arg(path)};
}

Result<> makeFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return refused(path, errno);
    ::close(file);
    return {};
}

Result<> makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (!folder.dir().exists()) {
        if (Result<> above = makeFolder(folder.absolutePath()); !above)
            return above;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return refused(path, errno);
    return syncFolderOf(path);
}

Result<> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<> syncFolderOf(const QString &path)
{
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<> moveOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return refused(to, errno);
    return syncFolderOf(to);
}

Result<> moveNew(const QString &from, const QString &to)
{
    // A link fails when the name is taken, a rename would not; some file systems have no links.
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        ::unlink(QFile::encodeName(from).constData());
        return syncFolderOf(to);
    }
    if (errno == EEXIST || QFileInfo::exists(to))
        return alreadyThere(to);
    return moveOver(from, to);
}

} // namespace firstcall
