// SPDX-License-Identifier: Apache-2.0
#include "models/domain/courseofaction.h"

#include "models/domain/participant.h"

namespace firstcall {

const Entity &CourseOfAction::entity()
{
    using R = CourseOfAction;
    static constexpr Field fields[] = {
        field<&R::title>("title", QT_TRANSLATE_NOOP("Course of action", "Option"), FieldFlag::Required),
        paragraph<&R::involves>("involves", QT_TRANSLATE_NOOP("Course of action", "What it involves")),
        paragraph<&R::argumentsFor>("arguments_for", QT_TRANSLATE_NOOP("Course of action", "For")),
        paragraph<&R::argumentsAgainst>("arguments_against",
                                        QT_TRANSLATE_NOOP("Course of action", "Against")),
        paragraph<&R::needs>("needs", QT_TRANSLATE_NOOP("Course of action", "Needs")),
        field<&R::recommended>("recommended", QT_TRANSLATE_NOOP("Course of action", "Recommended by us")),
        field<&R::chosen>("chosen", QT_TRANSLATE_NOOP("Course of action", "Chosen")),
        field<&R::chosenBy>("chosen_by", QT_TRANSLATE_NOOP("Course of action", "Chosen by")),
        field<&R::chosenAt>("chosen_at", QT_TRANSLATE_NOOP("Course of action", "Chosen at")),
        paragraph<&R::reasons>("reasons", QT_TRANSLATE_NOOP("Course of action", "Reasons")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Course of action", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"course_of_action",
                                   QT_TRANSLATE_NOOP("Course of action", "Course of action"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
