// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// What it takes to have again what was there before an entry of the journal: the old value of a field, or a
/// removed record with those that went with it because they belong to it. References to what is no longer
/// there stay out. Refuses an entry that has nothing before it, one whose values are erased, and a record
/// whose parent is gone.
Result<ChangeSet> putBack(const Store &store, const JournalEntry &entry);

/// What it takes to have again everything that the transaction of a removal removed and that is not there
/// now.
Result<ChangeSet> putBackAll(const Store &store, const JournalEntry &removal);

} // namespace firstcall
