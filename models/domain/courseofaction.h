// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Participant;

/// An option, what speaks for and against it, and whether it was chosen.
struct CourseOfAction
{
    QString title = {};
    QString involves = {};
    QString argumentsFor = {};
    QString argumentsAgainst = {};
    QString needs = {};
    std::optional<bool> recommended = {};
    std::optional<bool> chosen = {};
    Ref<Participant> chosenBy = {};
    Moment chosenAt = {};
    QString reasons = {};
    std::optional<int> position = 0;

    bool operator==(const CourseOfAction &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
