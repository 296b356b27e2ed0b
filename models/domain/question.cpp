// SPDX-License-Identifier: Apache-2.0
#include "models/domain/question.h"

namespace firstcall {

const Entity &Question::entity()
{
    using R = Question;
    static constexpr Field fields[] = {
        field<&R::origin>("origin", QT_TRANSLATE_NOOP("Question", "Origin"), FieldFlag::Hidden),
        field<&R::bankId>("bank_id", QT_TRANSLATE_NOOP("Question", "Bank id"), FieldFlag::Hidden),
        paragraph<&R::text>("text", QT_TRANSLATE_NOOP("Question", "Text")),
        field<&R::audience>("audience", QT_TRANSLATE_NOOP("Question", "Audience")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Question", "Focus")),
        field<&R::timing>("timing", QT_TRANSLATE_NOOP("Question", "Timing")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Question", "State")),
        field<&R::mustAsk>("must_ask", QT_TRANSLATE_NOOP("Question", "Must ask")),
        field<&R::askedAt>("asked_at", QT_TRANSLATE_NOOP("Question", "Asked at")),
        paragraph<&R::droppedBecause>("dropped_because", QT_TRANSLATE_NOOP("Question", "Dropped because")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Question", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"question", QT_TRANSLATE_NOOP("Question", "Question"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
