// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QStringList>

namespace firstcall {

class Database;

/// One step: statements that turn the form before into the next. Written by hand, frozen once shipped.
using Migration = QStringList;

/// All steps; the first makes an empty file a store.
QList<Migration> migrations();
/// The form that this program reads and writes.
int currentVersion();
/// Takes the steps from the file's form on, each in a transaction of its own together with its number, so
/// that no file is ever between two forms.
Result<> migrate(Database &database, const QList<Migration> &steps = migrations());
/// The form a file is in.
Result<int> versionOf(Database &database);

/// Refuses a file with tables, triggers or views that the first `version` steps would not have made: they
/// could act on their own when we write.
Result<> checkSchema(Database &database, int version);

} // namespace firstcall
