// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

class CallWatch;

/// Where an item of the agenda is worked on.
struct AgendaPlace
{
    QString tab = {}; ///< its id; empty to stay where one is
    QString page = {}; ///< within the tab; empty for the one that is on screen there
    QUuid question = {}; ///< the one to bring into view; null for none
};

/// The place of the item that runs: where its first question stands that is open, else where the library has
/// it, else what its stage is for.
AgendaPlace placeOfRunningItem(const CallWatch &watch);

/// The line for the note bar that promises the next contact, while the running item asks for one and none is
/// promised for so soon; also once an attack is over without. Empty when there is nothing to promise.
QString contactLine(const CallWatch &watch);

} // namespace firstcall
