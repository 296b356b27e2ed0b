// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// A promised or given update; the planned one holds the time of the next.
struct StatusUpdate
{
    std::optional<int> number = {};
    Moment due = {};
    QString channel = {};
    Ref<Participant> host = {};
    QString audience = {};
    Moment asAt = {};
    Moment issuedAt = {}; ///< empty while it is planned
    QString learned = {};
    std::optional<bool> offCycle = {};
    QString reason = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const StatusUpdate &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
