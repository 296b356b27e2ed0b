// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/confidence.h"
#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Participant;

/// How well a focus question is answered.
enum class FocusStatus { NotStarted, Gathering, WorkingHypothesis, Supported, Confirmed, CannotBeDetermined };
inline constexpr Choice focusStatusList[] = {
    {FocusStatus::NotStarted, "not_started", QT_TRANSLATE_NOOP("FocusStatus", "Not started")},
    {FocusStatus::Gathering, "gathering", QT_TRANSLATE_NOOP("FocusStatus", "Gathering")},
    {FocusStatus::WorkingHypothesis, "working_hypothesis",
     QT_TRANSLATE_NOOP("FocusStatus", "Working hypothesis")},
    {FocusStatus::Supported, "supported", QT_TRANSLATE_NOOP("FocusStatus", "Supported")},
    {FocusStatus::Confirmed, "confirmed", QT_TRANSLATE_NOOP("FocusStatus", "Confirmed")},
    {FocusStatus::CannotBeDetermined, "cannot_be_determined",
     QT_TRANSLATE_NOOP("FocusStatus", "Cannot be determined")},
};
inline constexpr Choices focusStatusChoices{"FocusStatus", focusStatusList};
constexpr const Choices &choicesOf(FocusStatus)
{
    return focusStatusChoices;
}

/// One of the four focus questions; always there.
struct FocusArea
{
    Focus focus = Focus::General;
    FocusStatus status = FocusStatus::NotStarted;
    QString currentAnswer = {};
    Confidence confidence = Confidence::Unassessed;
    QString missing = {};
    QString planned = {};
    Ref<Participant> lead = {};
    std::optional<int> position = 0;

    bool operator==(const FocusArea &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
