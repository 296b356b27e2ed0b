// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// A step of the five by five scale (domain B.3).
enum class RiskLevel { One, Two, Three, Four, Five };
inline constexpr Choice riskLevelList[] = {
    {RiskLevel::One, "1", QT_TRANSLATE_NOOP("RiskLevel", "1")},
    {RiskLevel::Two, "2", QT_TRANSLATE_NOOP("RiskLevel", "2")},
    {RiskLevel::Three, "3", QT_TRANSLATE_NOOP("RiskLevel", "3")},
    {RiskLevel::Four, "4", QT_TRANSLATE_NOOP("RiskLevel", "4")},
    {RiskLevel::Five, "5", QT_TRANSLATE_NOOP("RiskLevel", "5")},
};
inline constexpr Choices riskLevelChoices{"RiskLevel", riskLevelList};
constexpr const Choices &choicesOf(RiskLevel)
{
    return riskLevelChoices;
}

/// What is done about it.
enum class RiskResponse { Avoid, Reduce, Transfer, Accept };
inline constexpr Choice riskResponseList[] = {
    {RiskResponse::Avoid, "avoid", QT_TRANSLATE_NOOP("RiskResponse", "Avoid")},
    {RiskResponse::Reduce, "reduce", QT_TRANSLATE_NOOP("RiskResponse", "Reduce")},
    {RiskResponse::Transfer, "transfer", QT_TRANSLATE_NOOP("RiskResponse", "Transfer")},
    {RiskResponse::Accept, "accept", QT_TRANSLATE_NOOP("RiskResponse", "Accept")},
};
inline constexpr Choices riskResponseChoices{"RiskResponse", riskResponseList};
constexpr const Choices &choicesOf(RiskResponse)
{
    return riskResponseChoices;
}

/// Where a risk stands.
enum class RiskState { Open, Mitigating, Accepted, Closed, Happened };
inline constexpr Choice riskStateList[] = {
    {RiskState::Open, "open", QT_TRANSLATE_NOOP("RiskState", "Open")},
    {RiskState::Mitigating, "mitigating", QT_TRANSLATE_NOOP("RiskState", "Mitigating")},
    {RiskState::Accepted, "accepted", QT_TRANSLATE_NOOP("RiskState", "Accepted")},
    {RiskState::Closed, "closed", QT_TRANSLATE_NOOP("RiskState", "Closed")},
    {RiskState::Happened, "happened", QT_TRANSLATE_NOOP("RiskState", "Happened")},
};
inline constexpr Choices riskStateChoices{"RiskState", riskStateList};
constexpr const Choices &choicesOf(RiskState)
{
    return riskStateChoices;
}

/// Something that may happen. Score and rating are computed, never typed.
struct Risk
{
    QString number = {};
    QString statement = {}; ///< cause, event, consequence
    std::optional<RiskLevel> likelihood = {};
    std::optional<RiskLevel> impact = {};
    std::optional<bool> lifeSafety = false; ///< rated critical whatever the score
    RiskResponse response = RiskResponse::Reduce;
    Ref<Participant> owner = {};
    QString mitigation = {};
    RiskState state = RiskState::Open;
    Ref<Participant> acceptedBy = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Risk &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
