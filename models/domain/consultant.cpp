// SPDX-License-Identifier: Apache-2.0
#include "models/domain/consultant.h"

namespace firstcall {

const Entity &Consultant::entity()
{
    using R = Consultant;
    static constexpr Field fields[] = {
        field<&R::name>("name", QT_TRANSLATE_NOOP("Consultant", "Name"), FieldFlag::Required),
        field<&R::preferredName>("preferred_name", QT_TRANSLATE_NOOP("Consultant", "Preferred name")),
        field<&R::jobTitle>("job_title", QT_TRANSLATE_NOOP("Consultant", "Job title")),
        field<&R::defaultRole>("default_role", QT_TRANSLATE_NOOP("Consultant", "Default role")),
        paragraph<&R::spokenIntroduction>("spoken_introduction",
                                          QT_TRANSLATE_NOOP("Consultant", "Spoken introduction")),
        paragraph<&R::background>("background", QT_TRANSLATE_NOOP("Consultant", "Background")),
        field<&R::languages>("languages", QT_TRANSLATE_NOOP("Consultant", "Languages")),
        field<&R::mobile>("mobile", QT_TRANSLATE_NOOP("Consultant", "Mobile")),
        field<&R::outOfBand>("out_of_band", QT_TRANSLATE_NOOP("Consultant", "Out-of-band contact")),
        field<&R::zone>("zone", QT_TRANSLATE_NOOP("Consultant", "Time zone")),
        field<&R::onCall>("on_call", QT_TRANSLATE_NOOP("Consultant", "On call")),
        field<&R::weeklyCapacity>("weekly_capacity", QT_TRANSLATE_NOOP("Consultant", "Hours a week")),
        field<&R::absentFrom>("absent_from", QT_TRANSLATE_NOOP("Consultant", "Absent from")),
        field<&R::absentUntil>("absent_until", QT_TRANSLATE_NOOP("Consultant", "Absent until")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Consultant", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"consultant", QT_TRANSLATE_NOOP("Consultant", "Consultant"), Scope::Firm,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
