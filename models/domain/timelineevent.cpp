// SPDX-License-Identifier: Apache-2.0
#include "models/domain/timelineevent.h"

#include "models/domain/note.h"

namespace firstcall {

const Entity &TimelineEvent::entity()
{
    using R = TimelineEvent;
    static constexpr Field fields[] = {
        field<&R::at>("at", QT_TRANSLATE_NOOP("Timeline event", "At"), FieldFlag::Required),
        field<&R::precision>("precision", QT_TRANSLATE_NOOP("Timeline event", "Precision")),
        field<&R::timeWords>("time_words", QT_TRANSLATE_NOOP("Timeline event", "Time in words")),
        field<&R::category>("category", QT_TRANSLATE_NOOP("Timeline event", "Category")),
        paragraph<&R::description>("description", QT_TRANSLATE_NOOP("Timeline event", "Event"),
                                   FieldFlag::Required),
        field<&R::source>("source", QT_TRANSLATE_NOOP("Timeline event", "Source")),
        field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("Timeline event", "Confidence")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Timeline event", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Timeline event", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"timeline_event", QT_TRANSLATE_NOOP("Timeline event", "Timeline event"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
