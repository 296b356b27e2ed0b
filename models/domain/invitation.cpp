// SPDX-License-Identifier: Apache-2.0
#include "models/domain/invitation.h"

#include "models/domain/call.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Invitation::entity()
{
    using R = Invitation;
    static constexpr Field fields[] = {
        field<&R::call>("call", QT_TRANSLATE_NOOP("Invitation", "Call"),
                        FieldFlag::Required | FieldFlag::Parent),
        field<&R::uid>("uid", QT_TRANSLATE_NOOP("Invitation", "UID"), FieldFlag::Hidden),
        field<&R::sequence>("sequence", QT_TRANSLATE_NOOP("Invitation", "Sequence"), FieldFlag::Hidden),
        field<&R::method>("method", QT_TRANSLATE_NOOP("Invitation", "Method")),
        field<&R::recipients>("recipients", QT_TRANSLATE_NOOP("Invitation", "Recipients")),
        field<&R::sender>("sender", QT_TRANSLATE_NOOP("Invitation", "Sender")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Invitation", "Promised by")),
        field<&R::sentAt>("sent_at", QT_TRANSLATE_NOOP("Invitation", "Sent at")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Invitation", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"invitation", QT_TRANSLATE_NOOP("Invitation", "Invitation"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
