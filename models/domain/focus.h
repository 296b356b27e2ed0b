// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// Which of the four focus questions something belongs to (domain A.0); `general` for none of them.
enum class Focus { General, Vector, Scope, Containment, Recovery };
inline constexpr Choice focusList[] = {
    {Focus::General, "general", QT_TRANSLATE_NOOP("Focus", "General")},
    {Focus::Vector, "vector", QT_TRANSLATE_NOOP("Focus", "Initial vector")},
    {Focus::Scope, "scope", QT_TRANSLATE_NOOP("Focus", "Impact and scope")},
    {Focus::Containment, "containment", QT_TRANSLATE_NOOP("Focus", "Containment and eradication")},
    {Focus::Recovery, "recovery", QT_TRANSLATE_NOOP("Focus", "Recovery")},
};
inline constexpr Choices focusChoices{"Focus", focusList};
constexpr const Choices &choicesOf(Focus)
{
    return focusChoices;
}

} // namespace firstcall
