// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/confidence.h"
#include "models/domain/verification.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;
struct Question;

/// Which half of a key question an answer belongs to.
enum class AnswerPart { Other, What, Why, Investigate, Contain };
inline constexpr Choice answerPartList[] = {
    {AnswerPart::Other, "other", QT_TRANSLATE_NOOP("AnswerPart", "Other")},
    {AnswerPart::What, "what", QT_TRANSLATE_NOOP("AnswerPart", "What happened")},
    {AnswerPart::Why, "why", QT_TRANSLATE_NOOP("AnswerPart", "Why they think so")},
    {AnswerPart::Investigate, "investigate", QT_TRANSLATE_NOOP("AnswerPart", "To investigate")},
    {AnswerPart::Contain, "contain", QT_TRANSLATE_NOOP("AnswerPart", "To contain")},
};
inline constexpr Choices answerPartChoices{"AnswerPart", answerPartList};
constexpr const Choices &choicesOf(AnswerPart)
{
    return answerPartChoices;
}

/// One person's answer; several stand side by side.
struct Answer
{
    Ref<Question> question = {};
    QString text = {};
    Ref<Participant> answeredBy = {};
    Moment at = {};
    AnswerPart part = AnswerPart::Other;
    Confidence confidence = Confidence::Unassessed;
    Verification verification = Verification::Reported;
    QString source = {}; ///< what the answer rests on, when not on the person alone
    Ref<Answer> supersedes = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Answer &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
