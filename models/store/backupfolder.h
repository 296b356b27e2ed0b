// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QDateTime>
#include <QStringList>

namespace firstcall {

class Database;

/// Writes a verified copy of a store into a folder, named after the store and the time of its last change,
/// then deletes those copies of the same store that are no longer needed. The copies that are kept were all
/// verified before they had their name, so the last verified one is never deleted.
Result<> backUpInto(const QString &folder, Database &database);

/// A copy in the folder.
struct FiledBackup
{
    QString name = {};
    QDateTime at = {};
};

/// Which copies may go: all but those of the 24 hours before the newest, and the last of each of 12 days, 10
/// weeks and 9 months. Measured from the newest copy, not from the clock, which may be wrong.
QStringList superseded(QList<FiledBackup> backups);

} // namespace firstcall
