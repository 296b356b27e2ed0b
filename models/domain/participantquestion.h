// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// Where a participant's question stands.
enum class ParticipantQuestionState { Open, Answered, Parked, ForCounsel, Withdrawn };
inline constexpr Choice participantQuestionStateList[] = {
    {ParticipantQuestionState::Open, "open", QT_TRANSLATE_NOOP("ParticipantQuestionState", "Open")},
    {ParticipantQuestionState::Answered, "answered",
     QT_TRANSLATE_NOOP("ParticipantQuestionState", "Answered")},
    {ParticipantQuestionState::Parked, "parked", QT_TRANSLATE_NOOP("ParticipantQuestionState", "Parked")},
    {ParticipantQuestionState::ForCounsel, "for_counsel",
     QT_TRANSLATE_NOOP("ParticipantQuestionState", "For counsel")},
    {ParticipantQuestionState::Withdrawn, "withdrawn",
     QT_TRANSLATE_NOOP("ParticipantQuestionState", "Withdrawn")},
};
inline constexpr Choices participantQuestionStateChoices{"ParticipantQuestionState",
                                                         participantQuestionStateList};
constexpr const Choices &choicesOf(ParticipantQuestionState)
{
    return participantQuestionStateChoices;
}

/// A question they asked us. None is graded.
struct ParticipantQuestion
{
    QString text = {};
    Ref<Participant> askedBy = {};
    Moment at = {};
    ParticipantQuestionState state = ParticipantQuestionState::Open;
    QString answer = {};
    Ref<Participant> answeredBy = {};
    Moment answeredAt = {};
    Ref<Participant> owner = {};
    Moment due = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const ParticipantQuestion &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
