// SPDX-License-Identifier: Apache-2.0
#include "models/domain/statusupdate.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &StatusUpdate::entity()
{
    using R = StatusUpdate;
    static constexpr Field fields[] = {
        field<&R::number>("number", QT_TRANSLATE_NOOP("Status update", "Number")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Status update", "Due")),
        field<&R::channel>("channel", QT_TRANSLATE_NOOP("Status update", "Channel")),
        field<&R::host>("host", QT_TRANSLATE_NOOP("Status update", "Host")),
        field<&R::audience>("audience", QT_TRANSLATE_NOOP("Status update", "Audience")),
        field<&R::asAt>("as_at", QT_TRANSLATE_NOOP("Status update", "As at")),
        field<&R::issuedAt>("issued_at", QT_TRANSLATE_NOOP("Status update", "Issued at")),
        paragraph<&R::learned>("learned", QT_TRANSLATE_NOOP("Status update", "What we have learned")),
        field<&R::offCycle>("off_cycle", QT_TRANSLATE_NOOP("Status update", "Off cycle")),
        paragraph<&R::reason>("reason", QT_TRANSLATE_NOOP("Status update", "Reason")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Status update", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Status update", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"status_update", QT_TRANSLATE_NOOP("Status update", "Status update"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
