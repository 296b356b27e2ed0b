// SPDX-License-Identifier: Apache-2.0
#include "models/domain/organisation.h"

namespace firstcall {

const Entity &Organisation::entity()
{
    using R = Organisation;
    static constexpr Field fields[] = {
        field<&R::legalName>("legal_name", QT_TRANSLATE_NOOP("Organisation", "Legal name"),
                             FieldFlag::Required),
        field<&R::shortName>("short_name", QT_TRANSLATE_NOOP("Organisation", "Short name")),
        field<&R::party>("party", QT_TRANSLATE_NOOP("Organisation", "Party")),
        field<&R::sector>("sector", QT_TRANSLATE_NOOP("Organisation", "Sector")),
        field<&R::countries>("countries", QT_TRANSLATE_NOOP("Organisation", "Countries")),
        field<&R::zone>("zone", QT_TRANSLATE_NOOP("Organisation", "Time zone")),
        field<&R::hotline>("hotline", QT_TRANSLATE_NOOP("Organisation", "Hotline")),
        paragraph<&R::notes>("notes", QT_TRANSLATE_NOOP("Organisation", "Notes")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Organisation", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"organisation", QT_TRANSLATE_NOOP("Organisation", "Organisation"),
                                   Scope::Firm, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
