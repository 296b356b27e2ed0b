// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/confidence.h"
#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct EvidenceItem;

/// Whether a finding may be reported.
enum class FindingState { Draft, Reviewed, Reported, Superseded };
inline constexpr Choice findingStateList[] = {
    {FindingState::Draft, "draft", QT_TRANSLATE_NOOP("FindingState", "Draft")},
    {FindingState::Reviewed, "reviewed", QT_TRANSLATE_NOOP("FindingState", "Reviewed")},
    {FindingState::Reported, "reported", QT_TRANSLATE_NOOP("FindingState", "Reported")},
    {FindingState::Superseded, "superseded", QT_TRANSLATE_NOOP("FindingState", "Superseded")},
};
inline constexpr Choices findingStateChoices{"FindingState", findingStateList};
constexpr const Choices &choicesOf(FindingState)
{
    return findingStateChoices;
}

/// Something the investigation established.
struct Finding
{
    QString title = {};
    QString description = {};
    Focus focus = Focus::General;
    Confidence confidence = Confidence::Unassessed;
    QList<Ref<EvidenceItem>> evidence = {};
    Moment eventTime = {};
    std::optional<bool> actionable = {};
    FindingState state = FindingState::Draft;
    std::optional<int> position = 0;

    bool operator==(const Finding &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
