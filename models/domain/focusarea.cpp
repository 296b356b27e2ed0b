// SPDX-License-Identifier: Apache-2.0
#include "models/domain/focusarea.h"

#include "models/domain/participant.h"

namespace firstcall {

const Entity &FocusArea::entity()
{
    using R = FocusArea;
    static constexpr Field fields[] = {
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Focus area", "Focus"), FieldFlag::Hidden),
        field<&R::status>("status", QT_TRANSLATE_NOOP("Focus area", "Status")),
        paragraph<&R::currentAnswer>("current_answer", QT_TRANSLATE_NOOP("Focus area", "Current answer")),
        field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("Focus area", "Confidence")),
        paragraph<&R::missing>("missing", QT_TRANSLATE_NOOP("Focus area", "What is missing")),
        paragraph<&R::planned>("planned", QT_TRANSLATE_NOOP("Focus area", "Next")),
        field<&R::lead>("lead", QT_TRANSLATE_NOOP("Focus area", "Lead")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Focus area", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"focus_area", QT_TRANSLATE_NOOP("Focus area", "Focus area"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
