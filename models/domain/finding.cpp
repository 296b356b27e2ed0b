// SPDX-License-Identifier: Apache-2.0
#include "models/domain/finding.h"

#include "models/domain/evidenceitem.h"

namespace firstcall {

const Entity &Finding::entity()
{
    using R = Finding;
    static constexpr Field fields[] = {
        field<&R::title>("title", QT_TRANSLATE_NOOP("Finding", "Title"), FieldFlag::Required),
        paragraph<&R::description>("description", QT_TRANSLATE_NOOP("Finding", "Description"),
                                   FieldFlag::Required),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Finding", "Focus")),
        field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("Finding", "Confidence")),
        field<&R::evidence>("evidence", QT_TRANSLATE_NOOP("Finding", "Evidence")),
        field<&R::eventTime>("event_time", QT_TRANSLATE_NOOP("Finding", "Event time")),
        field<&R::actionable>("actionable", QT_TRANSLATE_NOOP("Finding", "Immediately actionable")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Finding", "State")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Finding", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"finding", QT_TRANSLATE_NOOP("Finding", "Finding"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
