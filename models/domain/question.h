// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

/// Where a question comes from.
enum class QuestionOrigin { Custom, Core, Bank, Research };
inline constexpr Choice questionOriginList[] = {
    {QuestionOrigin::Custom, "custom", QT_TRANSLATE_NOOP("QuestionOrigin", "Custom")},
    {QuestionOrigin::Core, "core", QT_TRANSLATE_NOOP("QuestionOrigin", "Core")},
    {QuestionOrigin::Bank, "bank", QT_TRANSLATE_NOOP("QuestionOrigin", "Bank")},
    {QuestionOrigin::Research, "research", QT_TRANSLATE_NOOP("QuestionOrigin", "Research")},
};
inline constexpr Choices questionOriginChoices{"QuestionOrigin", questionOriginList};
constexpr const Choices &choicesOf(QuestionOrigin)
{
    return questionOriginChoices;
}

/// Who can answer.
enum class QuestionAudience { Business, Technical };
inline constexpr Choice questionAudienceList[] = {
    {QuestionAudience::Business, "business", QT_TRANSLATE_NOOP("QuestionAudience", "Business")},
    {QuestionAudience::Technical, "technical", QT_TRANSLATE_NOOP("QuestionAudience", "Technical")},
};
inline constexpr Choices questionAudienceChoices{"QuestionAudience", questionAudienceList};
constexpr const Choices &choicesOf(QuestionAudience)
{
    return questionAudienceChoices;
}

/// When it is asked.
enum class QuestionTiming { FirstCall, TechnicalCall };
inline constexpr Choice questionTimingList[] = {
    {QuestionTiming::FirstCall, "first_call", QT_TRANSLATE_NOOP("QuestionTiming", "First call")},
    {QuestionTiming::TechnicalCall, "technical_call", QT_TRANSLATE_NOOP("QuestionTiming", "Technical call")},
};
inline constexpr Choices questionTimingChoices{"QuestionTiming", questionTimingList};
constexpr const Choices &choicesOf(QuestionTiming)
{
    return questionTimingChoices;
}

/// Where a question stands (domain B.5).
enum class QuestionState {
    NotAsked,
    AskedWaiting,
    PartlyAnswered,
    Answered,
    UnknownToCustomer,
    Declined,
    Deferred,
    Dropped,
};
inline constexpr Choice questionStateList[] = {
    {QuestionState::NotAsked, "not_asked", QT_TRANSLATE_NOOP("QuestionState", "Not asked")},
    {QuestionState::AskedWaiting, "asked_waiting", QT_TRANSLATE_NOOP("QuestionState", "Asked, waiting")},
    {QuestionState::PartlyAnswered, "partly_answered", QT_TRANSLATE_NOOP("QuestionState", "Partly answered")},
    {QuestionState::Answered, "answered", QT_TRANSLATE_NOOP("QuestionState", "Answered")},
    {QuestionState::UnknownToCustomer, "unknown_to_customer",
     QT_TRANSLATE_NOOP("QuestionState", "Not known to the customer")},
    {QuestionState::Declined, "declined", QT_TRANSLATE_NOOP("QuestionState", "Declined")},
    {QuestionState::Deferred, "deferred", QT_TRANSLATE_NOOP("QuestionState", "Deferred")},
    {QuestionState::Dropped, "dropped", QT_TRANSLATE_NOOP("QuestionState", "Dropped")},
};
inline constexpr Choices questionStateChoices{"QuestionState", questionStateList};
constexpr const Choices &choicesOf(QuestionState)
{
    return questionStateChoices;
}

/// A question to the customer. The four key questions are always there.
struct Question
{
    QuestionOrigin origin = QuestionOrigin::Custom;
    QString bankId = {}; ///< KQ1 to KQ4, or the bank's id
    QString text = {}; ///< empty for a core question: its words are constants
    std::optional<QuestionAudience> audience = {};
    Focus focus = Focus::General;
    QuestionTiming timing = QuestionTiming::FirstCall;
    QuestionState state = QuestionState::NotAsked;
    std::optional<bool> mustAsk = {};
    Moment askedAt = {};
    QString droppedBecause = {};
    std::optional<int> position = 0;

    bool operator==(const Question &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
