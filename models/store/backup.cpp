// SPDX-License-Identifier: Apache-2.0
#include "models/store/backup.h"

#include "models/store/copy.h"
#include "models/store/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace firstcall {

Result<> backUp(const QString &store, const QString &target, Existing existing)
{
    const QFileInfo there(target);
    if (there.exists() && there.canonicalFilePath() == QFileInfo(store).canonicalFilePath())
        return Failure{QCoreApplication::translate(
                           "Store", "“%1” is the store itself. Choose another name for the backup.")
                           .arg(target)};
    if (there.exists() && (existing == Existing::Refuse || !there.isFile()))
        return alreadyThere(target);
    const QString unfinished = unfinishedName(target);
    Result<> done = copyStore(store, unfinished);
    if (done)
        done = existing == Existing::Replace ? moveOver(unfinished, target) : moveNew(unfinished, target);
    if (done)
        return done;
    QFile::remove(unfinished);
    return inNameOf(target, unfinished, done.failure());
}

} // namespace firstcall
