// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// Whether a backup may take the place of a file.
enum class Existing { Refuse, Replace };

/// Writes a verified copy of a store, mode 0600. It appears under its name only when it is complete, sound
/// and on disk. Has a connection of its own, so any thread may call it while the store is open.
Result<> backUp(const QString &store, const QString &target, Existing existing = Existing::Refuse);

/// Puts a backup in a store's place. The backup is checked first. What stood there is kept beside it, as a
/// verified copy when it is sound, as it is when not; gives that file's path, empty when nothing was there.
/// Refuses while another program has the store open. `at` goes into the kept file's name.
Result<QString> restore(const QString &backup, const QString &store, const QDateTime &at,
                        const StoreOptions &options = {});

} // namespace firstcall
