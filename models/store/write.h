// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

// Writing records. Each needs a transaction for writing that is open already, and leaves it to the caller.

/// Whether a change set can be kept at all: rows of the right length, values that their fields accept,
/// engagements where they belong. Needs no database.
Result<> checkChanges(const ChangeSet &set);
/// Writes one change to its table, and notes it for search; nothing else. Refuses when what is kept is not
/// what the change starts from.
Result<> writeChange(Database &database, const Change &change);
/// Writes a change set with all that goes with it: contents, records, journal, drafts, summaries. Gives where
/// its engagement's chain and the firm-wide one end now.
Result<Position> writeChanges(Database &database, const ChangeSet &set, const Stamp &stamp);

} // namespace firstcall
