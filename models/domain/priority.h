// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// The one urgency of an engagement (domain B.2).
enum class Priority { P1, P2, P3, P4 };
inline constexpr Choice priorityList[] = {
    {Priority::P1, "p1", QT_TRANSLATE_NOOP("Priority", "P1 Critical")},
    {Priority::P2, "p2", QT_TRANSLATE_NOOP("Priority", "P2 High")},
    {Priority::P3, "p3", QT_TRANSLATE_NOOP("Priority", "P3 Medium")},
    {Priority::P4, "p4", QT_TRANSLATE_NOOP("Priority", "P4 Low")},
};
inline constexpr Choices priorityChoices{"Priority", priorityList};
constexpr const Choices &choicesOf(Priority)
{
    return priorityChoices;
}

} // namespace firstcall
