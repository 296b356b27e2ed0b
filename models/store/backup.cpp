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
    if (Result<> copied = copyStore(store, unfinished); !copied)
        return copied;
    Result<> done =
        existing == Existing::Replace ? moveOver(unfinished, target) : moveNew(unfinished, target);
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace firstcall
