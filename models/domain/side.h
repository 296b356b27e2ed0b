// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// Who does something.
enum class Side { Ours, Theirs, ThirdParty };
inline constexpr Choice sideList[] = {
    {Side::Ours, "ours", QT_TRANSLATE_NOOP("Side", "Ours")},
    {Side::Theirs, "theirs", QT_TRANSLATE_NOOP("Side", "Theirs")},
    {Side::ThirdParty, "third_party", QT_TRANSLATE_NOOP("Side", "Third party")},
};
inline constexpr Choices sideChoices{"Side", sideList};
constexpr const Choices &choicesOf(Side)
{
    return sideChoices;
}

} // namespace firstcall
