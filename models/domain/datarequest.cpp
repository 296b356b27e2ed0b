// SPDX-License-Identifier: Apache-2.0
#include "models/domain/datarequest.h"

#include "models/domain/participant.h"

namespace firstcall {

const Entity &DataRequest::entity()
{
    using R = DataRequest;
    static constexpr Field fields[] = {
        field<&R::number>("number", QT_TRANSLATE_NOOP("Data request", "No."), FieldFlag::Required),
        paragraph<&R::item>("item", QT_TRANSLATE_NOOP("Data request", "Item"), FieldFlag::Required),
        paragraph<&R::why>("why", QT_TRANSLATE_NOOP("Data request", "Why"), FieldFlag::Required),
        field<&R::askedOf>("asked_of", QT_TRANSLATE_NOOP("Data request", "From")),
        field<&R::askedAt>("asked_at", QT_TRANSLATE_NOOP("Data request", "Asked at")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Data request", "Due")),
        field<&R::perishableAt>("perishable_at", QT_TRANSLATE_NOOP("Data request", "Perishable at")),
        field<&R::delivery>("delivery", QT_TRANSLATE_NOOP("Data request", "Delivery")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Data request", "Focus")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Data request", "State")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Data request", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"data_request", QT_TRANSLATE_NOOP("Data request", "Data request"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
