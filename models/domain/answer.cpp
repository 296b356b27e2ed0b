// SPDX-License-Identifier: Apache-2.0
#include "models/domain/answer.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"

namespace firstcall {

const Entity &Answer::entity()
{
    using R = Answer;
    static constexpr Field fields[] = {
        field<&R::question>("question", QT_TRANSLATE_NOOP("Answer", "Question"),
                            FieldFlag::Required | FieldFlag::Parent),
        paragraph<&R::text>("text", QT_TRANSLATE_NOOP("Answer", "Answer"), FieldFlag::Required),
        field<&R::answeredBy>("answered_by", QT_TRANSLATE_NOOP("Answer", "Answered by")),
        field<&R::at>("at", QT_TRANSLATE_NOOP("Answer", "At")),
        field<&R::part>("part", QT_TRANSLATE_NOOP("Answer", "Part")),
        field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("Answer", "Confidence")),
        field<&R::verification>("verification", QT_TRANSLATE_NOOP("Answer", "Verification")),
        field<&R::source>("source", QT_TRANSLATE_NOOP("Answer", "Source")),
        field<&R::supersedes>("supersedes", QT_TRANSLATE_NOOP("Answer", "Supersedes")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Answer", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Answer", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"answer", QT_TRANSLATE_NOOP("Answer", "Answer"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
