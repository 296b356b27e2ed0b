// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Finding;
struct Participant;

/// How soon it pays.
enum class RecommendationHorizon { Immediate, Short, Medium, Long };
inline constexpr Choice recommendationHorizonList[] = {
    {RecommendationHorizon::Immediate, "immediate", QT_TRANSLATE_NOOP("RecommendationHorizon", "Immediate")},
    {RecommendationHorizon::Short, "short", QT_TRANSLATE_NOOP("RecommendationHorizon", "Days")},
    {RecommendationHorizon::Medium, "medium", QT_TRANSLATE_NOOP("RecommendationHorizon", "Weeks")},
    {RecommendationHorizon::Long, "long", QT_TRANSLATE_NOOP("RecommendationHorizon", "Months")},
};
inline constexpr Choices recommendationHorizonChoices{"RecommendationHorizon", recommendationHorizonList};
constexpr const Choices &choicesOf(RecommendationHorizon)
{
    return recommendationHorizonChoices;
}

/// Where it stands with the customer.
enum class RecommendationState { Proposed, Accepted, AcceptedChanged, Rejected, InProgress, Done };
inline constexpr Choice recommendationStateList[] = {
    {RecommendationState::Proposed, "proposed", QT_TRANSLATE_NOOP("RecommendationState", "Proposed")},
    {RecommendationState::Accepted, "accepted", QT_TRANSLATE_NOOP("RecommendationState", "Accepted")},
    {RecommendationState::AcceptedChanged, "accepted_changed",
     QT_TRANSLATE_NOOP("RecommendationState", "Accepted, changed")},
    {RecommendationState::Rejected, "rejected", QT_TRANSLATE_NOOP("RecommendationState", "Rejected")},
    {RecommendationState::InProgress, "in_progress", QT_TRANSLATE_NOOP("RecommendationState", "In progress")},
    {RecommendationState::Done, "done", QT_TRANSLATE_NOOP("RecommendationState", "Done")},
};
inline constexpr Choices recommendationStateChoices{"RecommendationState", recommendationStateList};
constexpr const Choices &choicesOf(RecommendationState)
{
    return recommendationStateChoices;
}

/// What we advise, and what the customer makes of it.
struct Recommendation
{
    QString title = {};
    QString text = {};
    QString reason = {};
    Focus focus = Focus::Recovery;
    RecommendationHorizon horizon = RecommendationHorizon::Immediate;
    Ref<Participant> owner = {};
    RecommendationState state = RecommendationState::Proposed;
    QString customerDecision = {};
    QList<Ref<Finding>> findings = {};
    std::optional<int> position = 0;

    bool operator==(const Recommendation &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
