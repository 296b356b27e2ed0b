// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// What it takes to remove records of one kind: their children go with them, and references to what goes are
/// cleared. An engagement goes with all of its records.
Result<ChangeSet> removal(const Store &store, const Entity &entity, const QUuid &engagement,
                          const QList<QUuid> &ids);

} // namespace firstcall
