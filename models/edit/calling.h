// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/domain/engagement.h"
#include "models/edit/editor.h"

namespace firstcall {

/// What is done to a call while it is taken. Each is one step of the engagement's undo, at the time of the
/// editor's clock; each is refused while no call is running, but for the first.

/// Starts the call that is meant, or a new first call, and its first agenda item. A call without an agenda
/// gets this one. The editor's author takes part, chairs and keeps the notes unless somebody else was asked
/// to, and leads an engagement without a lead. Everybody of our side who takes part is here, and the
/// engagement is in a call, until that ends. Gives the call; that of the running one when one is running.
Result<QUuid> startCall(Editor &editor, const QUuid &engagement, const QList<AgendaItem> &agenda);
/// Stops the clocks of the call and of its item, or lets them go on.
Result<> pauseCall(Editor &editor, const QUuid &engagement);
Result<> goOnWithCall(Editor &editor, const QUuid &engagement);
/// Ends the call at a time, its editor's clock for none: after a crash it may have ended long ago.
Result<> endCall(Editor &editor, const QUuid &engagement, const QDateTime &at = {});

} // namespace firstcall
