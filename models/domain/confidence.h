// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// How sure a statement is; never a likelihood.
enum class Confidence { Unassessed, Low, Moderate, High };
inline constexpr Choice confidenceList[] = {
    {Confidence::Unassessed, "unassessed", QT_TRANSLATE_NOOP("Confidence", "Not assessed")},
    {Confidence::Low, "low", QT_TRANSLATE_NOOP("Confidence", "Low")},
    {Confidence::Moderate, "moderate", QT_TRANSLATE_NOOP("Confidence", "Moderate")},
    {Confidence::High, "high", QT_TRANSLATE_NOOP("Confidence", "High")},
};
inline constexpr Choices confidenceChoices{"Confidence", confidenceList};
constexpr const Choices &choicesOf(Confidence)
{
    return confidenceChoices;
}

} // namespace firstcall
