// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// An engagement as the journal says it stood when its chain and the firm-wide one ended at these positions.
Result<Snapshot> readSnapshotAt(Database &database, const QUuid &engagement, const Position &position);

} // namespace firstcall
