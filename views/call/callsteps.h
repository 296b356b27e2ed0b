// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/schema/result.h"

namespace firstcall {

class CallWatch;

/// The agenda that a call of this engagement starts with when nobody planned one: that of half an hour where
/// the call is planned to be as short, else that of an hour.
QList<AgendaItem> usualAgenda(const CallWatch &watch);
/// What the call turns to while an attack is in progress.
QList<AgendaItem> attackAgenda(const CallWatch &watch);

/// Starts the call of the engagement on screen; a running one pauses, one that pauses goes on.
Result<> startOrPause(const CallWatch &watch);
/// Somebody who is on the call asked something, or has nothing to ask, or was not yet invited to.
Result<> setTurnToAsk(const CallWatch &watch, const QUuid &attendance);

} // namespace firstcall
