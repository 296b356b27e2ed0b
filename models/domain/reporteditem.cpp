// SPDX-License-Identifier: Apache-2.0
#include "models/domain/reporteditem.h"

#include "models/domain/note.h"

namespace firstcall {

const Entity &ReportedItem::entity()
{
    using R = ReportedItem;
    static constexpr Field fields[] = {
        field<&R::direction>("direction", QT_TRANSLATE_NOOP("Reported so far", "Direction")),
        paragraph<&R::content>("content", QT_TRANSLATE_NOOP("Reported so far", "What"), FieldFlag::Required),
        field<&R::reportedBy>("reported_by", QT_TRANSLATE_NOOP("Reported so far", "From")),
        field<&R::reportedTo>("reported_to", QT_TRANSLATE_NOOP("Reported so far", "To")),
        field<&R::at>("at", QT_TRANSLATE_NOOP("Reported so far", "At")),
        field<&R::channel>("channel", QT_TRANSLATE_NOOP("Reported so far", "Channel")),
        field<&R::reference>("reference", QT_TRANSLATE_NOOP("Reported so far", "Reference")),
        field<&R::needsCorrection>("needs_correction",
                                   QT_TRANSLATE_NOOP("Reported so far", "Needs correction")),
        paragraph<&R::note>("note", QT_TRANSLATE_NOOP("Reported so far", "Note")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Reported so far", "From note"),
                            FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Reported so far", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"reported_item", QT_TRANSLATE_NOOP("Reported so far", "Reported so far"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
