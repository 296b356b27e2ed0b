// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// Where the program keeps its files on this machine.

/// The user's own store.
QString ownStore();
/// The store that the sample engagements live in, away from the user's own.
QString sampleStore();
/// Backups and anchors of a store: in the user's folders for the user's own, beside it for any other.
StoreOptions storeOptions(const QString &store);

} // namespace firstcall
