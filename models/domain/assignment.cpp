// SPDX-License-Identifier: Apache-2.0
#include "models/domain/assignment.h"

#include "models/domain/consultant.h"

namespace firstcall {

const Entity &Assignment::entity()
{
    using R = Assignment;
    static constexpr Field fields[] = {
        field<&R::consultant>("consultant", QT_TRANSLATE_NOOP("Assignment", "Consultant"),
                              FieldFlag::Required),
        field<&R::role>("role", QT_TRANSLATE_NOOP("Assignment", "Role")),
        field<&R::starts>("starts", QT_TRANSLATE_NOOP("Assignment", "From")),
        field<&R::ends>("ends", QT_TRANSLATE_NOOP("Assignment", "To")),
        field<&R::onFirstCall>("on_first_call", QT_TRANSLATE_NOOP("Assignment", "On first call")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Assignment", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"assignment", QT_TRANSLATE_NOOP("Assignment", "Assignment"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
