// SPDX-License-Identifier: Apache-2.0
#include "models/domain/participantquestion.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &ParticipantQuestion::entity()
{
    using R = ParticipantQuestion;
    static constexpr Field fields[] = {
        paragraph<&R::text>("text", QT_TRANSLATE_NOOP("Participant's question", "Question"),
                            FieldFlag::Required),
        field<&R::askedBy>("asked_by", QT_TRANSLATE_NOOP("Participant's question", "Asked by")),
        field<&R::at>("at", QT_TRANSLATE_NOOP("Participant's question", "Asked at")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Participant's question", "State")),
        paragraph<&R::answer>("answer", QT_TRANSLATE_NOOP("Participant's question", "Answer")),
        field<&R::answeredBy>("answered_by", QT_TRANSLATE_NOOP("Participant's question", "Answered by")),
        field<&R::answeredAt>("answered_at", QT_TRANSLATE_NOOP("Participant's question", "Answered at")),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Participant's question", "Owner")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Participant's question", "Due")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Participant's question", "From note"),
                            FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Participant's question", "Position"),
                            FieldFlag::Hidden),
    };
    static constexpr Entity entity{"participant_question",
                                   QT_TRANSLATE_NOOP("Participant's question", "Participant's question"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
