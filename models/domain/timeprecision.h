// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// How exactly a time is known.
enum class TimePrecision { Exact, Minute, Hour, PartOfDay, Day, Week, Month, Unknown, Before, After, About };
inline constexpr Choice timePrecisionList[] = {
    {TimePrecision::Exact, "exact", QT_TRANSLATE_NOOP("TimePrecision", "Exact")},
    {TimePrecision::Minute, "minute", QT_TRANSLATE_NOOP("TimePrecision", "Minute")},
    {TimePrecision::Hour, "hour", QT_TRANSLATE_NOOP("TimePrecision", "Hour")},
    {TimePrecision::PartOfDay, "part_of_day", QT_TRANSLATE_NOOP("TimePrecision", "Part of day")},
    {TimePrecision::Day, "day", QT_TRANSLATE_NOOP("TimePrecision", "Day")},
    {TimePrecision::Week, "week", QT_TRANSLATE_NOOP("TimePrecision", "Week")},
    {TimePrecision::Month, "month", QT_TRANSLATE_NOOP("TimePrecision", "Month")},
    {TimePrecision::Unknown, "unknown", QT_TRANSLATE_NOOP("TimePrecision", "Unknown")},
    {TimePrecision::Before, "before", QT_TRANSLATE_NOOP("TimePrecision", "Before")},
    {TimePrecision::After, "after", QT_TRANSLATE_NOOP("TimePrecision", "After")},
    {TimePrecision::About, "about", QT_TRANSLATE_NOOP("TimePrecision", "About")},
};
inline constexpr Choices timePrecisionChoices{"TimePrecision", timePrecisionList};
constexpr const Choices &choicesOf(TimePrecision)
{
    return timePrecisionChoices;
}

} // namespace firstcall
