// SPDX-License-Identifier: Apache-2.0
#include "models/domain/ownquestionset.h"

namespace firstcall {

const Entity &OwnQuestionSet::entity()
{
    using R = OwnQuestionSet;
    static constexpr Field fields[] = {
        field<&R::title>("title", QT_TRANSLATE_NOOP("Question set", "Title"), FieldFlag::Required),
        field<&R::incidentType>("incident_type", QT_TRANSLATE_NOOP("Question set", "Type of incident")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Question set", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"question_set", QT_TRANSLATE_NOOP("Question set", "Question set"),
                                   Scope::Firm, fields, &blankRow<R>};
    return entity;
}

const Entity &OwnSetQuestion::entity()
{
    using R = OwnSetQuestion;
    static constexpr Field fields[] = {
        field<&R::set>("set", QT_TRANSLATE_NOOP("Set question", "Set"),
                       FieldFlag::Required | FieldFlag::Parent),
        paragraph<&R::text>("text", QT_TRANSLATE_NOOP("Set question", "Text"), FieldFlag::Required),
        paragraph<&R::listenFor>("listen_for", QT_TRANSLATE_NOOP("Set question", "Listen for")),
        field<&R::audience>("audience", QT_TRANSLATE_NOOP("Set question", "Audience")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Set question", "Focus")),
        field<&R::timing>("timing", QT_TRANSLATE_NOOP("Set question", "Timing")),
        field<&R::mustAsk>("must_ask", QT_TRANSLATE_NOOP("Set question", "Must ask")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Set question", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"set_question", QT_TRANSLATE_NOOP("Set question", "Question of a set"),
                                   Scope::Firm, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
