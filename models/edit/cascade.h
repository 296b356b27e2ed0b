// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// What it takes to remove a record: its children go with it, and references to what goes are cleared. An
/// engagement goes with all of its records.
Result<ChangeSet> removal(const Store &store, const Entity &entity, const QUuid &engagement, const QUuid &id);

} // namespace firstcall
