// SPDX-License-Identifier: Apache-2.0
#include "models/domain/agendaitem.h"

#include "models/domain/call.h"
#include "models/domain/note.h"

namespace firstcall {

const Entity &AgendaItem::entity()
{
    using R = AgendaItem;
    static constexpr Field fields[] = {
        field<&R::call>("call", QT_TRANSLATE_NOOP("Agenda item", "Call"),
                        FieldFlag::Required | FieldFlag::Parent),
        field<&R::title>("title", QT_TRANSLATE_NOOP("Agenda item", "Title"), FieldFlag::Required),
        paragraph<&R::purpose>("purpose", QT_TRANSLATE_NOOP("Agenda item", "Purpose")),
        field<&R::stage>("stage", QT_TRANSLATE_NOOP("Agenda item", "Stage")),
        field<&R::planned>("planned", QT_TRANSLATE_NOOP("Agenda item", "Planned time")),
        field<&R::lead>("lead", QT_TRANSLATE_NOOP("Agenda item", "Lead")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Agenda item", "State")),
        paragraph<&R::outcome>("outcome", QT_TRANSLATE_NOOP("Agenda item", "Outcome")),
        field<&R::templateId>("template_id", QT_TRANSLATE_NOOP("Agenda item", "Template"), FieldFlag::Hidden),
        field<&R::startedAt>("started_at", QT_TRANSLATE_NOOP("Agenda item", "Started at"), FieldFlag::Hidden),
        field<&R::usedSeconds>("used_seconds", QT_TRANSLATE_NOOP("Agenda item", "Seconds used"),
                               FieldFlag::Hidden),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Agenda item", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Agenda item", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"agenda_item", QT_TRANSLATE_NOOP("Agenda item", "Agenda item"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
