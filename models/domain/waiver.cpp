// SPDX-License-Identifier: Apache-2.0
#include "models/domain/waiver.h"

namespace firstcall {

const Entity &Waiver::entity()
{
    using R = Waiver;
    static constexpr Field fields[] = {
        field<&R::rule>("rule", QT_TRANSLATE_NOOP("Waiver", "Rule"), FieldFlag::Required),
        field<&R::record>("record", QT_TRANSLATE_NOOP("Waiver", "Record"), FieldFlag::Hidden),
        paragraph<&R::reason>("reason", QT_TRANSLATE_NOOP("Waiver", "Reason"), FieldFlag::Required),
        field<&R::givenBy>("given_by", QT_TRANSLATE_NOOP("Waiver", "By")),
        field<&R::at>("at", QT_TRANSLATE_NOOP("Waiver", "At")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Waiver", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"waiver", QT_TRANSLATE_NOOP("Waiver", "Waiver"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
