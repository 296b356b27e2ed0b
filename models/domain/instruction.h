// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Participant;

/// Directions to the customer: what to do and what not to do, until when.
struct Instruction
{
    QString title = {};
    QString toDo = {};
    QString notToDo = {};
    Ref<Participant> recipient = {};
    Ref<Participant> sender = {};
    Moment due = {};
    Moment sentAt = {};
    QString channel = {};
    Moment acknowledgedAt = {};
    std::optional<int> position = 0;

    bool operator==(const Instruction &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
