// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/confidence.h"
#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// Where an explanation stands.
enum class HypothesisState { Proposed, Testing, Supported, Refuted, Inconclusive };
inline constexpr Choice hypothesisStateList[] = {
    {HypothesisState::Proposed, "proposed", QT_TRANSLATE_NOOP("HypothesisState", "Proposed")},
    {HypothesisState::Testing, "testing", QT_TRANSLATE_NOOP("HypothesisState", "Testing")},
    {HypothesisState::Supported, "supported", QT_TRANSLATE_NOOP("HypothesisState", "Supported")},
    {HypothesisState::Refuted, "refuted", QT_TRANSLATE_NOOP("HypothesisState", "Refuted")},
    {HypothesisState::Inconclusive, "inconclusive", QT_TRANSLATE_NOOP("HypothesisState", "Inconclusive")},
};
inline constexpr Choices hypothesisStateChoices{"HypothesisState", hypothesisStateList};
constexpr const Choices &choicesOf(HypothesisState)
{
    return hypothesisStateChoices;
}

/// An explanation that evidence could prove or disprove.
struct Hypothesis
{
    QString statement = {};
    Focus focus = Focus::General;
    Ref<Participant> proposedBy = {};
    Confidence confidence = Confidence::Unassessed;
    QString evidenceFor = {};
    QString evidenceAgainst = {};
    QString test = {};
    HypothesisState state = HypothesisState::Proposed;
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Hypothesis &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
