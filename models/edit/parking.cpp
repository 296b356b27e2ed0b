// SPDX-License-Identifier: Apache-2.0
#include "models/edit/parking.h"

#include "models/domain/call.h"
#include "models/domain/note.h"

#include <algorithm>

namespace firstcall {

Ref<AgendaItem> parkInto(StepBuilder &step, const QString &title, const Ref<Note> &from)
{
    const QList<Kept<Call>> calls = step.snapshot().all<Call>();
    const auto ahead = std::ranges::find_if(calls, [](const Kept<Call> &call) {
        return call->kind == CallKind::Technical && !call->startedAt.isValid() && !call->endedAt.isValid();
    });
    const Ref<Call> call =
        ahead == calls.end() ? step.add(Call{.kind = CallKind::Technical}).ref() : ahead->ref();
    const QList<Kept<AgendaItem>> parked = step.snapshot().childrenOf(call, &AgendaItem::call);
    const auto same = std::ranges::find_if(parked, [&](const Kept<AgendaItem> &item) {
        return item->title == title && item->state == AgendaState::Planned && !from;
    });
    if (same != parked.end())
        return same->ref();
    return step
        .add(AgendaItem{.call = call, .title = title, .stage = AgendaStage::Understand, .fromNote = from})
        .ref();
}

} // namespace firstcall
