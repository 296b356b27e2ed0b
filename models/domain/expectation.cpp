// SPDX-License-Identifier: Apache-2.0
#include "models/domain/expectation.h"

#include "models/domain/participant.h"

namespace firstcall {

const Entity &Expectation::entity()
{
    using R = Expectation;
    static constexpr Field fields[] = {
        paragraph<&R::statement>("statement", QT_TRANSLATE_NOOP("Expectation", "Expectation"),
                                 FieldFlag::Required),
        field<&R::heldBy>("held_by", QT_TRANSLATE_NOOP("Expectation", "Held by")),
        field<&R::response>("response", QT_TRANSLATE_NOOP("Expectation", "Response")),
        paragraph<&R::agreedWording>("agreed_wording", QT_TRANSLATE_NOOP("Expectation", "Agreed wording")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Expectation", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"expectation", QT_TRANSLATE_NOOP("Expectation", "Expectation"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
