// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <functional>

namespace firstcall {

/// Told how far a long piece of work is; answers whether to go on.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Checks a store as a whole: SQLite's own integrity, every chain, records equal to what the journal says,
/// contents, summaries, and the heads noted outside the file. Changes nothing; has a connection of its own,
/// so any thread may call it while the store is open. Gives a sentence for each finding, none when all is
/// sound; a failure when it could not look, or when `progress` stopped it.
Result<QStringList> verifyStore(const QString &path, const StoreOptions &options = {},
                                const Progress &progress = {});

} // namespace firstcall
