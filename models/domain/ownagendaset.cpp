// SPDX-License-Identifier: Apache-2.0
#include "models/domain/ownagendaset.h"

namespace firstcall {

const Entity &OwnAgendaSet::entity()
{
    using R = OwnAgendaSet;
    static constexpr Field fields[] = {
        field<&R::title>("title", QT_TRANSLATE_NOOP("Agenda set", "Title"), FieldFlag::Required),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Agenda set", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"agenda_set", QT_TRANSLATE_NOOP("Agenda set", "Agenda set"), Scope::Firm,
                                   fields, &blankRow<R>};
    return entity;
}

const Entity &OwnAgendaSetItem::entity()
{
    using R = OwnAgendaSetItem;
    static constexpr Field fields[] = {
        field<&R::set>("set", QT_TRANSLATE_NOOP("Agenda set item", "Set"),
                       FieldFlag::Required | FieldFlag::Parent),
        field<&R::title>("title", QT_TRANSLATE_NOOP("Agenda set item", "Title"), FieldFlag::Required),
        paragraph<&R::purpose>("purpose", QT_TRANSLATE_NOOP("Agenda set item", "Purpose")),
        field<&R::stage>("stage", QT_TRANSLATE_NOOP("Agenda set item", "Stage")),
        field<&R::planned>("planned", QT_TRANSLATE_NOOP("Agenda set item", "Planned time")),
        field<&R::lead>("lead", QT_TRANSLATE_NOOP("Agenda set item", "Lead")),
        field<&R::templateId>("template_id", QT_TRANSLATE_NOOP("Agenda set item", "Template"),
                              FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Agenda set item", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"agenda_set_item",
                                   QT_TRANSLATE_NOOP("Agenda set item", "Point of an agenda set"),
                                   Scope::Firm, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
