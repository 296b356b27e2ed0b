// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// Traffic Light Protocol 2.0 (FIRST). The label is never translated.
enum class Tlp { Red, AmberStrict, Amber, Green, Clear };
inline constexpr Choice tlpList[] = {
    {Tlp::Red, "TLP:RED", QT_TRANSLATE_NOOP("Tlp", "TLP:RED")},
    {Tlp::AmberStrict, "TLP:AMBER+STRICT", QT_TRANSLATE_NOOP("Tlp", "TLP:AMBER+STRICT")},
    {Tlp::Amber, "TLP:AMBER", QT_TRANSLATE_NOOP("Tlp", "TLP:AMBER")},
    {Tlp::Green, "TLP:GREEN", QT_TRANSLATE_NOOP("Tlp", "TLP:GREEN")},
    {Tlp::Clear, "TLP:CLEAR", QT_TRANSLATE_NOOP("Tlp", "TLP:CLEAR")},
};
inline constexpr Choices tlpChoices{"Tlp", tlpList};
constexpr const Choices &choicesOf(Tlp)
{
    return tlpChoices;
}

} // namespace firstcall
