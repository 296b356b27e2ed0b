// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/risk.h"

namespace firstcall {

/// How heavy a risk is (domain B.3). Computed, never stored.
enum class RiskBand { Low, Moderate, High, Critical };
inline constexpr Choice riskBandList[] = {
    {RiskBand::Low, "low", QT_TRANSLATE_NOOP("RiskBand", "Low")},
    {RiskBand::Moderate, "moderate", QT_TRANSLATE_NOOP("RiskBand", "Moderate")},
    {RiskBand::High, "high", QT_TRANSLATE_NOOP("RiskBand", "High")},
    {RiskBand::Critical, "critical", QT_TRANSLATE_NOOP("RiskBand", "Critical")},
};
inline constexpr Choices riskBandChoices{"RiskBand", riskBandList};
constexpr const Choices &choicesOf(RiskBand)
{
    return riskBandChoices;
}

/// A step of the scale as the number it stands for, 1 to 5.
int numberOf(RiskLevel level);
/// Likelihood times impact, 1 to 25; nothing while one of them is not rated.
std::optional<int> riskScore(const Risk &risk);
/// Critical for any danger to life or safety, whatever the score; nothing while it is not rated.
std::optional<RiskBand> riskBand(const Risk &risk);

} // namespace firstcall
