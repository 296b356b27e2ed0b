// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

/// Whether a deadline applies; a candidate until counsel decides.
enum class Applicability { Candidate, CounselSaysApplies, CounselSaysNot, CustomerDecidedWithoutCounsel };
inline constexpr Choice applicabilityList[] = {
    {Applicability::Candidate, "candidate", QT_TRANSLATE_NOOP("Applicability", "Candidate")},
    {Applicability::CounselSaysApplies, "counsel_says_applies",
     QT_TRANSLATE_NOOP("Applicability", "Counsel says applies")},
    {Applicability::CounselSaysNot, "counsel_says_not",
     QT_TRANSLATE_NOOP("Applicability", "Counsel says not")},
    {Applicability::CustomerDecidedWithoutCounsel, "customer_decided_without_counsel",
     QT_TRANSLATE_NOOP("Applicability", "Customer decided without counsel")},
};
inline constexpr Choices applicabilityChoices{"Applicability", applicabilityList};
constexpr const Choices &choicesOf(Applicability)
{
    return applicabilityChoices;
}

/// Where a deadline stands.
enum class ObligationState { NotStarted, Running, Submitted, SubmittedLate, Extended, NotRequired };
inline constexpr Choice obligationStateList[] = {
    {ObligationState::NotStarted, "not_started", QT_TRANSLATE_NOOP("ObligationState", "Not started")},
    {ObligationState::Running, "running", QT_TRANSLATE_NOOP("ObligationState", "Running")},
    {ObligationState::Submitted, "submitted", QT_TRANSLATE_NOOP("ObligationState", "Submitted")},
    {ObligationState::SubmittedLate, "submitted_late",
     QT_TRANSLATE_NOOP("ObligationState", "Submitted late")},
    {ObligationState::Extended, "extended", QT_TRANSLATE_NOOP("ObligationState", "Extended")},
    {ObligationState::NotRequired, "not_required", QT_TRANSLATE_NOOP("ObligationState", "Not required")},
};
inline constexpr Choices obligationStateChoices{"ObligationState", obligationStateList};
constexpr const Choices &choicesOf(ObligationState)
{
    return obligationStateChoices;
}

/// A deadline for counsel to consider; never stated as a duty.
struct Obligation
{
    QString regime = {};
    QString recipient = {};
    QString triggerWords = {};
    Moment triggerAt = {};
    QString basis = {};
    std::optional<Minutes> length = {};
    Moment due = {};
    Applicability applicability = Applicability::Candidate;
    QString decidedBy = {};
    ObligationState state = ObligationState::NotStarted;
    QString note = {};
    std::optional<int> position = 0;

    bool operator==(const Obligation &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
