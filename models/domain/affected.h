// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// How sure it is that an asset, an account or data is affected.
enum class Affected { Suspected, Confirmed, Cleared, Unknown };
inline constexpr Choice affectedList[] = {
    {Affected::Suspected, "suspected", QT_TRANSLATE_NOOP("Affected", "Suspected")},
    {Affected::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Affected", "Confirmed")},
    {Affected::Cleared, "cleared", QT_TRANSLATE_NOOP("Affected", "Cleared")},
    {Affected::Unknown, "unknown", QT_TRANSLATE_NOOP("Affected", "Unknown")},
};
inline constexpr Choices affectedChoices{"Affected", affectedList};
constexpr const Choices &choicesOf(Affected)
{
    return affectedChoices;
}

} // namespace firstcall
