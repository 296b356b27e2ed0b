// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"

namespace firstcall {

/// What a document needs before it is sent and is not there yet: a first call that took place, required
/// fields of records, notes that nobody has sorted into facts, guesses, decisions and quotes. None of it
/// stops work.
QList<Breach> missing(const Snapshot &snapshot);

} // namespace firstcall
