// SPDX-License-Identifier: Apache-2.0
#include "models/domain/service.h"

#include "models/domain/organisation.h"

namespace firstcall {

const Entity &Service::entity()
{
    using R = Service;
    static constexpr Field fields[] = {
        field<&R::name>("name", QT_TRANSLATE_NOOP("Service", "Name"), FieldFlag::Required),
        paragraph<&R::description>("description", QT_TRANSLATE_NOOP("Service", "Description")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Service", "Focus areas")),
        paragraph<&R::needs>("needs", QT_TRANSLATE_NOOP("Service", "Needs")),
        field<&R::typicalLength>("typical_length", QT_TRANSLATE_NOOP("Service", "Typical length")),
        field<&R::partner>("partner", QT_TRANSLATE_NOOP("Service", "Offered by")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Service", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"service", QT_TRANSLATE_NOOP("Service", "Service"), Scope::Firm, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
