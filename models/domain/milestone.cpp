// SPDX-License-Identifier: Apache-2.0
#include "models/domain/milestone.h"

#include "models/domain/participant.h"

namespace firstcall {

const Entity &Milestone::entity()
{
    using R = Milestone;
    static constexpr Field fields[] = {
        field<&R::horizon>("horizon", QT_TRANSLATE_NOOP("Milestone", "Horizon")),
        paragraph<&R::title>("title", QT_TRANSLATE_NOOP("Milestone", "Milestone"), FieldFlag::Required),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Milestone", "Owner")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Milestone", "Due")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Milestone", "State")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Milestone", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"milestone", QT_TRANSLATE_NOOP("Milestone", "Milestone"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
