// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// Erases the values and salts of a journal entry and journals it. Needs a transaction for writing that is
/// open already. The bytes go from the file with the page they were on (secure_delete), and from the log when
/// that is folded in.
Result<> eraseValues(Database &database, const QUuid &chain, qint64 pos, const Stamp &stamp);

} // namespace firstcall
