// SPDX-License-Identifier: Apache-2.0
#include "app/places.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace firstcall {

static QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString ownStore()
{
    return dataFolder() + u"/engagements.firstcall"_s;
}

QString sampleStore()
{
    return dataFolder() + u"/sample.firstcall"_s;
}

StoreOptions storeOptions(const QString &store)
{
    const QFileInfo file(store);
    // Apart from the data folder, so that losing the one does not lose the other.
    const QString ownBackups =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/firstcall-backups"_s;
    const bool own = file.absoluteFilePath() == ownStore();
    return {.backupFolder =
                own ? ownBackups : file.absoluteDir().filePath(file.completeBaseName() + u"-backups"_s),
            .anchorFolder =
                QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/anchors"_s};
}

} // namespace firstcall
