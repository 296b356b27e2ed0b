// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// Whether it was met.
enum class SuccessState { Open, Met, PartlyMet, NotMet, Withdrawn };
inline constexpr Choice successStateList[] = {
    {SuccessState::Open, "open", QT_TRANSLATE_NOOP("SuccessState", "Open")},
    {SuccessState::Met, "met", QT_TRANSLATE_NOOP("SuccessState", "Met")},
    {SuccessState::PartlyMet, "partly_met", QT_TRANSLATE_NOOP("SuccessState", "Partly met")},
    {SuccessState::NotMet, "not_met", QT_TRANSLATE_NOOP("SuccessState", "Not met")},
    {SuccessState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("SuccessState", "Withdrawn")},
};
inline constexpr Choices successStateChoices{"SuccessState", successStateList};
constexpr const Choices &choicesOf(SuccessState)
{
    return successStateChoices;
}

/// What somebody would call a success. Differences are shown, not averaged.
struct SuccessCriterion
{
    QString statement = {};
    Ref<Participant> statedBy = {};
    std::optional<int> rank = {}; ///< 1 is read back
    QString measure = {};
    Moment target = {};
    Focus focus = Focus::General;
    QList<Ref<SuccessCriterion>> conflictsWith = {};
    QString conflictNote = {}; ///< how and when they pull against each other
    SuccessState state = SuccessState::Open;
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const SuccessCriterion &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
