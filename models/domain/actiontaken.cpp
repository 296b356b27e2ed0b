// SPDX-License-Identifier: Apache-2.0
#include "models/domain/actiontaken.h"

#include "models/domain/asset.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &ActionTaken::entity()
{
    using R = ActionTaken;
    static constexpr Field fields[] = {
        paragraph<&R::what>("what", QT_TRANSLATE_NOOP("Action taken", "What"), FieldFlag::Required),
        field<&R::purpose>("purpose", QT_TRANSLATE_NOOP("Action taken", "Purpose")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Action taken", "Focus")),
        field<&R::takenBy>("taken_by", QT_TRANSLATE_NOOP("Action taken", "By")),
        field<&R::side>("side", QT_TRANSLATE_NOOP("Action taken", "Side")),
        field<&R::at>("at", QT_TRANSLATE_NOOP("Action taken", "At")),
        field<&R::endedAt>("ended_at", QT_TRANSLATE_NOOP("Action taken", "Until")),
        field<&R::precision>("precision", QT_TRANSLATE_NOOP("Action taken", "Precision")),
        field<&R::assets>("assets", QT_TRANSLATE_NOOP("Action taken", "Assets")),
        paragraph<&R::result>("result", QT_TRANSLATE_NOOP("Action taken", "Result")),
        paragraph<&R::effectOnEvidence>("effect_on_evidence",
                                        QT_TRANSLATE_NOOP("Action taken", "Effect on evidence")),
        field<&R::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Action taken", "Approved by")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Action taken", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Action taken", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"action_taken", QT_TRANSLATE_NOOP("Action taken", "Action taken"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
