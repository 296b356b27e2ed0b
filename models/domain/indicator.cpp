// SPDX-License-Identifier: Apache-2.0
#include "models/domain/indicator.h"

#include "models/domain/note.h"

namespace firstcall {

const Entity &Indicator::entity()
{
    using R = Indicator;
    static constexpr Field fields[] = {
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Indicator", "Kind")),
        field<&R::value>("value", QT_TRANSLATE_NOOP("Indicator", "Value"), FieldFlag::Required),
        paragraph<&R::context>("context", QT_TRANSLATE_NOOP("Indicator", "Context")),
        field<&R::source>("source", QT_TRANSLATE_NOOP("Indicator", "Source")),
        field<&R::firstSeen>("first_seen", QT_TRANSLATE_NOOP("Indicator", "First seen")),
        field<&R::lastSeen>("last_seen", QT_TRANSLATE_NOOP("Indicator", "Last seen")),
        field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("Indicator", "Confidence")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Indicator", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Indicator", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"indicator", QT_TRANSLATE_NOOP("Indicator", "Indicator"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
