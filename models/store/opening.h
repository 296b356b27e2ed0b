// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/migrate.h"
#include "models/store/store.h"

namespace firstcall {

/// The largest file that is read through before it is opened for work; a larger one is checked in the
/// background.
constexpr qint64 quickCheckLimit = 64'000'000;

/// Makes a new store and connects to it. It appears under its name only when it is complete.
Result<std::unique_ptr<Database>> createDatabase(const QString &path, const StoreOptions &options);
/// Checks a file, then connects to it and brings it to this program's form.
Result<std::unique_ptr<Database>> openDatabase(const QString &path, const StoreOptions &options);
/// Checks a file's header and schema, then connects to it for looking only, whatever its version.
Result<std::unique_ptr<Database>> lookAt(const QString &path, int patience);

/// Takes the steps that a file lacks, after a verified copy of it.
Result<> bringUpToDate(Database &database, const StoreOptions &options,
                       const QList<Migration> &steps = migrations());

/// What names a store for good, whatever its file is called.
Result<QUuid> storeId(Database &database);

} // namespace firstcall
