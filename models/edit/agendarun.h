// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/edit/editor.h"

namespace firstcall {

// How a running call goes through its agenda. Each is one step of the engagement's undo, at the time of the
// editor's clock; each is refused while no call is running.

/// The running agenda item is done and the next one planned runs; after the last, none.
Result<> nextItem(Editor &editor, const QUuid &engagement);
/// The item before is taken up again, and the running one is planned again.
Result<> previousItem(Editor &editor, const QUuid &engagement);
/// An attack is in progress: the items that are not done are carried over, and these come in their place.
/// Told again it is over: what is left of them is skipped, and what was carried over is planned.
Result<> attackInProgress(Editor &editor, const QUuid &engagement, const QList<AgendaItem> &instead);

} // namespace firstcall
