// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/meeting.h"

namespace firstcall {

class Store;

/// How often, and when last, something changed of what an invitation tells. Read from the journal: nothing
/// needs to be kept to tell a newer invitation from an older one, and undo counts as the change it is.
struct Edition
{
    int changes = 0;
    QDateTime at = {}; ///< UTC
};

Result<Edition> editionOf(const Store &store, const QUuid &engagement, const Meeting &meeting);

} // namespace firstcall
