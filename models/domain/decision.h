// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/authority.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// Whether it was made.
enum class DecisionState { Open, Taken };
inline constexpr Choice decisionStateList[] = {
    {DecisionState::Open, "open", QT_TRANSLATE_NOOP("DecisionState", "Open")},
    {DecisionState::Taken, "taken", QT_TRANSLATE_NOOP("DecisionState", "Taken")},
};
inline constexpr Choices decisionStateChoices{"DecisionState", decisionStateList};
constexpr const Choices &choicesOf(DecisionState)
{
    return decisionStateChoices;
}

/// A choice that somebody with authority makes, waiting or made.
struct Decision
{
    QString what = {};
    DecisionState state = DecisionState::Open;
    Ref<Participant> decider = {};
    std::optional<Authority> authority = {};
    Moment neededBy = {};
    Moment decidedAt = {};
    QString reasons = {};
    QString conditions = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Decision &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
