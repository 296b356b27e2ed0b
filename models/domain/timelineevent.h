// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/confidence.h"
#include "models/domain/timeprecision.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;

/// Whose event it is.
enum class TimelineCategory { Attacker, Detection, Response, Communication, Business };
inline constexpr Choice timelineCategoryList[] = {
    {TimelineCategory::Attacker, "attacker", QT_TRANSLATE_NOOP("TimelineCategory", "Attacker")},
    {TimelineCategory::Detection, "detection", QT_TRANSLATE_NOOP("TimelineCategory", "Detection")},
    {TimelineCategory::Response, "response", QT_TRANSLATE_NOOP("TimelineCategory", "Response")},
    {TimelineCategory::Communication, "communication",
     QT_TRANSLATE_NOOP("TimelineCategory", "Communication")},
    {TimelineCategory::Business, "business", QT_TRANSLATE_NOOP("TimelineCategory", "Business")},
};
inline constexpr Choices timelineCategoryChoices{"TimelineCategory", timelineCategoryList};
constexpr const Choices &choicesOf(TimelineCategory)
{
    return timelineCategoryChoices;
}

/// Something that happened, as reported.
struct TimelineEvent
{
    Moment at = {};
    TimePrecision precision = TimePrecision::Minute;
    QString timeWords = {}; ///< such as "evening", when the time is not exact
    TimelineCategory category = TimelineCategory::Attacker;
    QString description = {};
    QString source = {};
    Confidence confidence = Confidence::Unassessed;
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const TimelineEvent &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
