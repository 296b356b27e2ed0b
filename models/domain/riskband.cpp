// SPDX-License-Identifier: Apache-2.0
#include "models/domain/riskband.h"

namespace firstcall {

int numberOf(RiskLevel level)
{
    return static_cast<int>(level) + 1;
}

std::optional<int> riskScore(const Risk &risk)
{
    if (!risk.likelihood || !risk.impact)
        return std::nullopt;
    return numberOf(*risk.likelihood) * numberOf(*risk.impact);
}

std::optional<RiskBand> riskBand(const Risk &risk)
{
    if (risk.lifeSafety.value_or(false))
        return RiskBand::Critical;
    const std::optional<int> score = riskScore(risk);
    if (!score)
        return std::nullopt;
    return *score >= 20 ? RiskBand::Critical
        : *score >= 10  ? RiskBand::High
        : *score >= 5   ? RiskBand::Moderate
                        : RiskBand::Low;
}

} // namespace firstcall
