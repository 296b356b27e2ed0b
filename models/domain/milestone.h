// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/taskstate.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Participant;

/// The three lines of the plan.
enum class MilestoneHorizon { Today, ThisWeek, UntilClosed };
inline constexpr Choice milestoneHorizonList[] = {
    {MilestoneHorizon::Today, "today", QT_TRANSLATE_NOOP("MilestoneHorizon", "Today")},
    {MilestoneHorizon::ThisWeek, "this_week", QT_TRANSLATE_NOOP("MilestoneHorizon", "This week")},
    {MilestoneHorizon::UntilClosed, "until_closed", QT_TRANSLATE_NOOP("MilestoneHorizon", "Until closed")},
};
inline constexpr Choices milestoneHorizonChoices{"MilestoneHorizon", milestoneHorizonList};
constexpr const Choices &choicesOf(MilestoneHorizon)
{
    return milestoneHorizonChoices;
}

/// A line of the plan: today, this week, until closed.
struct Milestone
{
    MilestoneHorizon horizon = MilestoneHorizon::Today;
    QString title = {};
    Ref<Participant> owner = {};
    QDate due = {};
    TaskState state = TaskState::Open;
    std::optional<int> position = 0;

    bool operator==(const Milestone &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
