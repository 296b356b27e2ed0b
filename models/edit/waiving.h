// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/edit/editor.h"

namespace firstcall {

/// Those of the soft rules' breaches that nobody set aside yet, each record and rule once.
QList<Breach> waivable(const QList<Breach> &breaches);
/// Sets all of them aside with one reason, by the author of the editor, as one step. Gives how many waivers
/// that made. A first call that is running is asked for what it must leave behind, as if it ended now.
/// Refuses to do it without a reason.
Result<int> waiveAll(Editor &editor, const QUuid &engagement, const QString &reason);
/// Takes back every waiver of the engagement, as one step.
Result<> takeBackWaivers(Editor &editor, const QUuid &engagement);

} // namespace firstcall
