// SPDX-License-Identifier: Apache-2.0
#include "models/domain/risk.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Risk::entity()
{
    using R = Risk;
    static constexpr Field fields[] = {
        field<&R::number>("number", QT_TRANSLATE_NOOP("Risk", "No."), FieldFlag::Required),
        paragraph<&R::statement>("statement", QT_TRANSLATE_NOOP("Risk", "Risk"), FieldFlag::Required),
        field<&R::likelihood>("likelihood", QT_TRANSLATE_NOOP("Risk", "Likelihood")),
        field<&R::impact>("impact", QT_TRANSLATE_NOOP("Risk", "Impact")),
        field<&R::lifeSafety>("life_safety", QT_TRANSLATE_NOOP("Risk", "Danger to life or safety")),
        field<&R::response>("response", QT_TRANSLATE_NOOP("Risk", "Response")),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Risk", "Owner")),
        paragraph<&R::mitigation>("mitigation", QT_TRANSLATE_NOOP("Risk", "Mitigation")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Risk", "State")),
        field<&R::acceptedBy>("accepted_by", QT_TRANSLATE_NOOP("Risk", "Accepted by")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Risk", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Risk", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"risk", QT_TRANSLATE_NOOP("Risk", "Risk"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
