// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

/// Where we asked before the call (the first five are the seed's).
enum class ResearchSource {
    AccountRepresentative,
    OwnTeam,
    MonitoringAnalyst,
    News,
    Alert,
    Advisory,
    ThreatIntelligence,
    OpenSource,
    CustomerDocument,
    PreviousEngagement,
};
inline constexpr Choice researchSourceList[] = {
    {ResearchSource::AccountRepresentative, "account_representative",
     QT_TRANSLATE_NOOP("ResearchSource", "Account representative")},
    {ResearchSource::OwnTeam, "own_team", QT_TRANSLATE_NOOP("ResearchSource", "Our own team")},
    {ResearchSource::MonitoringAnalyst, "monitoring_analyst",
     QT_TRANSLATE_NOOP("ResearchSource", "Monitoring analyst")},
    {ResearchSource::News, "news", QT_TRANSLATE_NOOP("ResearchSource", "News")},
    {ResearchSource::Alert, "alert", QT_TRANSLATE_NOOP("ResearchSource", "Alert")},
    {ResearchSource::Advisory, "advisory", QT_TRANSLATE_NOOP("ResearchSource", "Advisory")},
    {ResearchSource::ThreatIntelligence, "threat_intelligence",
     QT_TRANSLATE_NOOP("ResearchSource", "Threat intelligence")},
    {ResearchSource::OpenSource, "open_source", QT_TRANSLATE_NOOP("ResearchSource", "Open source")},
    {ResearchSource::CustomerDocument, "customer_document",
     QT_TRANSLATE_NOOP("ResearchSource", "Customer document")},
    {ResearchSource::PreviousEngagement, "previous_engagement",
     QT_TRANSLATE_NOOP("ResearchSource", "Previous engagement")},
};
inline constexpr Choices researchSourceChoices{"ResearchSource", researchSourceList};
constexpr const Choices &choicesOf(ResearchSource)
{
    return researchSourceChoices;
}

/// How far a source is.
enum class ResearchState { ToDo, InProgress, Done, NotNeeded };
inline constexpr Choice researchStateList[] = {
    {ResearchState::ToDo, "to_do", QT_TRANSLATE_NOOP("ResearchState", "To do")},
    {ResearchState::InProgress, "in_progress", QT_TRANSLATE_NOOP("ResearchState", "In progress")},
    {ResearchState::Done, "done", QT_TRANSLATE_NOOP("ResearchState", "Done")},
    {ResearchState::NotNeeded, "not_needed", QT_TRANSLATE_NOOP("ResearchState", "Not needed")},
};
inline constexpr Choices researchStateChoices{"ResearchState", researchStateList};
constexpr const Choices &choicesOf(ResearchState)
{
    return researchStateChoices;
}

/// What was looked up before the call.
struct ResearchItem
{
    ResearchSource sourceKind = ResearchSource::AccountRepresentative;
    QString sourceDetail = {};
    QString finding = {};
    QString relevance = {};
    QString questionRaised = {};
    ResearchState state = ResearchState::ToDo;
    QString skippedBecause = {};
    Moment collectedAt = {};
    QString collectedBy = {};
    std::optional<int> position = 0;

    bool operator==(const ResearchItem &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
