// SPDX-License-Identifier: Apache-2.0
#include "models/domain/attendance.h"

#include "models/domain/call.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Attendance::entity()
{
    using R = Attendance;
    static constexpr Field fields[] = {
        field<&R::call>("call", QT_TRANSLATE_NOOP("Attendance", "Call"),
                        FieldFlag::Required | FieldFlag::Parent),
        field<&R::participant>("participant", QT_TRANSLATE_NOOP("Attendance", "Participant"),
                               FieldFlag::Required),
        field<&R::present>("present", QT_TRANSLATE_NOOP("Attendance", "Present")),
        field<&R::joinedAt>("joined_at", QT_TRANSLATE_NOOP("Attendance", "Joined at")),
        field<&R::leftAt>("left_at", QT_TRANSLATE_NOOP("Attendance", "Left at")),
        field<&R::introduced>("introduced", QT_TRANSLATE_NOOP("Attendance", "Introduced")),
        field<&R::asked>("asked", QT_TRANSLATE_NOOP("Attendance", "Asked for questions")),
        paragraph<&R::absenceNote>("absence_note", QT_TRANSLATE_NOOP("Attendance", "Absence note")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Attendance", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"attendance", QT_TRANSLATE_NOOP("Attendance", "Attendance"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
