// SPDX-License-Identifier: Apache-2.0
#include "models/domain/call.h"

#include "models/domain/participant.h"
#include "models/domain/task.h"

namespace firstcall {

const Entity &Call::entity()
{
    using R = Call;
    static constexpr Field fields[] = {
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Call", "Kind")),
        field<&R::title>("title", QT_TRANSLATE_NOOP("Call", "Title")),
        field<&R::plannedStart>("planned_start", QT_TRANSLATE_NOOP("Call", "Planned start")),
        field<&R::plannedLength>("planned_length", QT_TRANSLATE_NOOP("Call", "Planned length")),
        field<&R::bridge>("bridge", QT_TRANSLATE_NOOP("Call", "Bridge")),
        field<&R::fallback>("fallback", QT_TRANSLATE_NOOP("Call", "Fallback bridge")),
        field<&R::chair>("chair", QT_TRANSLATE_NOOP("Call", "Chair")),
        field<&R::scribe>("scribe", QT_TRANSLATE_NOOP("Call", "Scribe")),
        field<&R::timekeeper>("timekeeper", QT_TRANSLATE_NOOP("Call", "Timekeeper")),
        field<&R::audience>("audience", QT_TRANSLATE_NOOP("Call", "Audience")),
        field<&R::startedAt>("started_at", QT_TRANSLATE_NOOP("Call", "Started at")),
        field<&R::endedAt>("ended_at", QT_TRANSLATE_NOOP("Call", "Ended at")),
        field<&R::pausedAt>("paused_at", QT_TRANSLATE_NOOP("Call", "Paused at"), FieldFlag::Hidden),
        field<&R::pausedSeconds>("paused_seconds", QT_TRANSLATE_NOOP("Call", "Seconds paused"),
                                 FieldFlag::Hidden),
        field<&R::recorded>("recorded", QT_TRANSLATE_NOOP("Call", "Recorded")),
        paragraph<&R::recordingNote>("recording_note", QT_TRANSLATE_NOOP("Call", "Recording note")),
        paragraph<&R::wrapUpText>("wrap_up_text", QT_TRANSLATE_NOOP("Call", "Wrap-up as read")),
        paragraph<&R::wrapUpGenerated>("wrap_up_generated", QT_TRANSLATE_NOOP("Call", "Wrap-up as generated"),
                                       FieldFlag::Hidden),
        field<&R::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Call", "Confirmed by")),
        field<&R::confirmedAt>("confirmed_at", QT_TRANSLATE_NOOP("Call", "Confirmed at")),
        paragraph<&R::corrections>("corrections", QT_TRANSLATE_NOOP("Call", "Corrections")),
        paragraph<&R::notConfirmedBecause>("not_confirmed_because",
                                           QT_TRANSLATE_NOOP("Call", "Not confirmed because")),
        field<&R::decisionMakerTask>("decision_maker_task",
                                     QT_TRANSLATE_NOOP("Call", "Task to find who decides")),
        field<&R::noStepOurs>("no_step_ours", QT_TRANSLATE_NOOP("Call", "No step on our side")),
        field<&R::noStepTheirs>("no_step_theirs", QT_TRANSLATE_NOOP("Call", "No step on their side")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Call", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"call", QT_TRANSLATE_NOOP("Call", "Call"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
