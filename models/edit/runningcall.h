// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/callclock.h"
#include "models/edit/editor.h"
#include "models/edit/stepbuilder.h"

#include <functional>

namespace firstcall {

/// What a step does to a call, told the one that is running and the time it is.
struct Running
{
    StepBuilder &step;
    const Kept<Call> &call;
    Moment now;

    const Snapshot &snapshot() const { return step.snapshot(); }
    QList<Kept<AgendaItem>> agenda() const { return agendaOf(snapshot(), call.ref()); }
    /// Ends the stretch an item is in.
    void leave(const Kept<AgendaItem> &item, AgendaState state) const;
    void run(const Kept<AgendaItem> &item) const;
};

/// Does it as one step while a call is running; refused while none is.
Result<> whileRunning(Editor &editor, const QUuid &engagement, const QString &title,
                      const std::function<void(const Running &)> &act);
/// What the items of a new agenda are to this call.
QList<Kept<AgendaItem>> addAgenda(StepBuilder &step, const Ref<Call> &call, const QList<AgendaItem> &agenda);

} // namespace firstcall
