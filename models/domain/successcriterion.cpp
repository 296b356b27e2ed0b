// SPDX-License-Identifier: Apache-2.0
#include "models/domain/successcriterion.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &SuccessCriterion::entity()
{
    using R = SuccessCriterion;
    static constexpr Field fields[] = {
        paragraph<&R::statement>("statement", QT_TRANSLATE_NOOP("Success criterion", "Criterion"),
                                 FieldFlag::Required),
        field<&R::statedBy>("stated_by", QT_TRANSLATE_NOOP("Success criterion", "Stated by")),
        field<&R::rank>("rank", QT_TRANSLATE_NOOP("Success criterion", "Rank")),
        paragraph<&R::measure>("measure", QT_TRANSLATE_NOOP("Success criterion", "Measure")),
        field<&R::target>("target", QT_TRANSLATE_NOOP("Success criterion", "Target")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Success criterion", "Focus")),
        field<&R::conflictsWith>("conflicts_with", QT_TRANSLATE_NOOP("Success criterion", "Pulls against")),
        paragraph<&R::conflictNote>("conflict_note",
                                    QT_TRANSLATE_NOOP("Success criterion", "Note on the conflict")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Success criterion", "State")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Success criterion", "From note"),
                            FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Success criterion", "Position"),
                            FieldFlag::Hidden),
    };
    static constexpr Entity entity{"success_criterion",
                                   QT_TRANSLATE_NOOP("Success criterion", "Success criterion"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
