// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Call;
struct Participant;

/// Whether somebody was invited to ask.
enum class AskedForQuestions { NotYet, AskedSomething, NothingToAsk };
inline constexpr Choice askedForQuestionsList[] = {
    {AskedForQuestions::NotYet, "not_yet", QT_TRANSLATE_NOOP("AskedForQuestions", "Not yet")},
    {AskedForQuestions::AskedSomething, "asked_something",
     QT_TRANSLATE_NOOP("AskedForQuestions", "Asked something")},
    {AskedForQuestions::NothingToAsk, "nothing_to_ask",
     QT_TRANSLATE_NOOP("AskedForQuestions", "Nothing to ask")},
};
inline constexpr Choices askedForQuestionsChoices{"AskedForQuestions", askedForQuestionsList};
constexpr const Choices &choicesOf(AskedForQuestions)
{
    return askedForQuestionsChoices;
}

/// A person on a call: invited, there, or absent.
struct Attendance
{
    Ref<Call> call = {};
    Ref<Participant> participant = {};
    std::optional<bool> present = {}; ///< unknown until the call is taken
    Moment joinedAt = {};
    Moment leftAt = {};
    std::optional<bool> introduced = {};
    AskedForQuestions asked = AskedForQuestions::NotYet;
    QString absenceNote = {};
    std::optional<int> position = 0;

    bool operator==(const Attendance &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
