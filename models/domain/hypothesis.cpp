// SPDX-License-Identifier: Apache-2.0
#include "models/domain/hypothesis.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Hypothesis::entity()
{
    using R = Hypothesis;
    static constexpr Field fields[] = {
        paragraph<&R::statement>("statement", QT_TRANSLATE_NOOP("Hypothesis", "Hypothesis"),
                                 FieldFlag::Required),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Hypothesis", "Focus")),
        field<&R::proposedBy>("proposed_by", QT_TRANSLATE_NOOP("Hypothesis", "Proposed by")),
        field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("Hypothesis", "Confidence")),
        paragraph<&R::evidenceFor>("evidence_for", QT_TRANSLATE_NOOP("Hypothesis", "Evidence for")),
        paragraph<&R::evidenceAgainst>("evidence_against",
                                       QT_TRANSLATE_NOOP("Hypothesis", "Evidence against")),
        field<&R::test>("test", QT_TRANSLATE_NOOP("Hypothesis", "How to test it")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Hypothesis", "State")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Hypothesis", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Hypothesis", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"hypothesis", QT_TRANSLATE_NOOP("Hypothesis", "Hypothesis"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
