// SPDX-License-Identifier: Apache-2.0
#include "models/domain/concern.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Concern::entity()
{
    using R = Concern;
    static constexpr Field fields[] = {
        paragraph<&R::statement>("statement", QT_TRANSLATE_NOOP("Concern", "Concern"), FieldFlag::Required),
        field<&R::raisedBy>("raised_by", QT_TRANSLATE_NOOP("Concern", "Raised by")),
        field<&R::rank>("rank", QT_TRANSLATE_NOOP("Concern", "Rank")),
        field<&R::priority>("priority", QT_TRANSLATE_NOOP("Concern", "Priority")),
        field<&R::category>("category", QT_TRANSLATE_NOOP("Concern", "Category")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Concern", "Focus")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Concern", "State")),
        paragraph<&R::howAddressed>("how_addressed", QT_TRANSLATE_NOOP("Concern", "How addressed")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Concern", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Concern", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"concern", QT_TRANSLATE_NOOP("Concern", "Concern"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
