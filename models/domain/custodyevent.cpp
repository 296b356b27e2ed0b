// SPDX-License-Identifier: Apache-2.0
#include "models/domain/custodyevent.h"

#include "models/domain/evidenceitem.h"

namespace firstcall {

const Entity &CustodyEvent::entity()
{
    using R = CustodyEvent;
    static constexpr Field fields[] = {
        field<&R::item>("item", QT_TRANSLATE_NOOP("Custody event", "Item"),
                        FieldFlag::Required | FieldFlag::Parent),
        field<&R::releasedBy>("released_by", QT_TRANSLATE_NOOP("Custody event", "Released by")),
        field<&R::receivedBy>("received_by", QT_TRANSLATE_NOOP("Custody event", "Received by")),
        field<&R::at>("at", QT_TRANSLATE_NOOP("Custody event", "At")),
        field<&R::purpose>("purpose", QT_TRANSLATE_NOOP("Custody event", "Purpose")),
        field<&R::seal>("seal", QT_TRANSLATE_NOOP("Custody event", "Seal number")),
        field<&R::condition>("condition", QT_TRANSLATE_NOOP("Custody event", "Condition")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Custody event", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"custody_event", QT_TRANSLATE_NOOP("Custody event", "Custody event"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
