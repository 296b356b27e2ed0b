// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// Whether a statement was checked against evidence.
enum class Verification { Reported, Corroborated, Evidenced, Disproved };
inline constexpr Choice verificationList[] = {
    {Verification::Reported, "reported", QT_TRANSLATE_NOOP("Verification", "Reported")},
    {Verification::Corroborated, "corroborated", QT_TRANSLATE_NOOP("Verification", "Corroborated")},
    {Verification::Evidenced, "evidenced", QT_TRANSLATE_NOOP("Verification", "Evidenced")},
    {Verification::Disproved, "disproved", QT_TRANSLATE_NOOP("Verification", "Disproved")},
};
inline constexpr Choices verificationChoices{"Verification", verificationList};
constexpr const Choices &choicesOf(Verification)
{
    return verificationChoices;
}

} // namespace firstcall
