// SPDX-License-Identifier: Apache-2.0
#include "models/domain/checkitem.h"

namespace firstcall {

const Entity &CheckItem::entity()
{
    using R = CheckItem;
    static constexpr Field fields[] = {
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Check item", "Kind")),
        field<&R::text>("text", QT_TRANSLATE_NOOP("Check item", "Text"), FieldFlag::Required),
        field<&R::done>("done", QT_TRANSLATE_NOOP("Check item", "Done")),
        field<&R::doneBy>("done_by", QT_TRANSLATE_NOOP("Check item", "Done by")),
        field<&R::doneAt>("done_at", QT_TRANSLATE_NOOP("Check item", "Done at")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Check item", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"check_item", QT_TRANSLATE_NOOP("Check item", "Check item"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
