// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// Writes an engagement that comes from a file. Needs a transaction for writing that is open already, and
/// leaves it to the caller.
Result<Adopted> adoptInto(Database &database, const Adoption &adoption, const Stamp &stamp);

} // namespace firstcall
