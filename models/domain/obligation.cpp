// SPDX-License-Identifier: Apache-2.0
#include "models/domain/obligation.h"

namespace firstcall {

const Entity &Obligation::entity()
{
    using R = Obligation;
    static constexpr Field fields[] = {
        field<&R::regime>("regime", QT_TRANSLATE_NOOP("Deadline", "Regime"), FieldFlag::Required),
        field<&R::recipient>("recipient", QT_TRANSLATE_NOOP("Deadline", "Recipient")),
        paragraph<&R::triggerWords>("trigger_words", QT_TRANSLATE_NOOP("Deadline", "What starts it")),
        field<&R::triggerAt>("trigger_at", QT_TRANSLATE_NOOP("Deadline", "Counted from")),
        paragraph<&R::basis>("basis", QT_TRANSLATE_NOOP("Deadline", "Basis")),
        field<&R::length>("length", QT_TRANSLATE_NOOP("Deadline", "Length")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Deadline", "Due")),
        field<&R::applicability>("applicability", QT_TRANSLATE_NOOP("Deadline", "Applicability")),
        field<&R::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Deadline", "Decided by")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Deadline", "State")),
        paragraph<&R::note>("note", QT_TRANSLATE_NOOP("Deadline", "Note")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Deadline", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"obligation", QT_TRANSLATE_NOOP("Deadline", "Deadline"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
