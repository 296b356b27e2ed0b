// SPDX-License-Identifier: Apache-2.0
#include "models/domain/decision.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Decision::entity()
{
    using R = Decision;
    static constexpr Field fields[] = {
        paragraph<&R::what>("what", QT_TRANSLATE_NOOP("Decision", "What"), FieldFlag::Required),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Decision", "State")),
        field<&R::decider>("decider", QT_TRANSLATE_NOOP("Decision", "Who decides")),
        field<&R::authority>("authority", QT_TRANSLATE_NOOP("Decision", "Authority needed")),
        field<&R::neededBy>("needed_by", QT_TRANSLATE_NOOP("Decision", "Needed by")),
        field<&R::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Decision", "Decided at")),
        paragraph<&R::reasons>("reasons", QT_TRANSLATE_NOOP("Decision", "Reasons")),
        paragraph<&R::conditions>("conditions", QT_TRANSLATE_NOOP("Decision", "Conditions")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Decision", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Decision", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"decision", QT_TRANSLATE_NOOP("Decision", "Decision"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
