// SPDX-License-Identifier: Apache-2.0
#include "models/domain/note.h"

#include "models/domain/call.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"

namespace firstcall {

const Entity &Note::entity()
{
    using R = Note;
    static constexpr Field fields[] = {
        field<&R::at>("at", QT_TRANSLATE_NOOP("Note", "At"), FieldFlag::Required),
        field<&R::call>("call", QT_TRANSLATE_NOOP("Note", "Call")),
        field<&R::author>("author", QT_TRANSLATE_NOOP("Note", "Author")),
        field<&R::speaker>("speaker", QT_TRANSLATE_NOOP("Note", "Speaker")),
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Note", "Kind")),
        paragraph<&R::text>("text", QT_TRANSLATE_NOOP("Note", "Text"), FieldFlag::Required),
        field<&R::sourceKind>("source_kind", QT_TRANSLATE_NOOP("Note", "Source kind")),
        field<&R::sourceDetail>("source_detail", QT_TRANSLATE_NOOP("Note", "Source detail")),
        field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("Note", "Confidence")),
        field<&R::verification>("verification", QT_TRANSLATE_NOOP("Note", "Verification")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Note", "Focus")),
        field<&R::question>("question", QT_TRANSLATE_NOOP("Note", "Question")),
        field<&R::isPrivate>("private", QT_TRANSLATE_NOOP("Note", "Private"), FieldFlag::Private),
        field<&R::amends>("amends", QT_TRANSLATE_NOOP("Note", "Amends")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Note", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"note", QT_TRANSLATE_NOOP("Note", "Note"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
