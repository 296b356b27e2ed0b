// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"

namespace firstcall {

/// Something with a time we gave a customer and have not kept yet (domain H): an update, a call, one of our
/// tasks, an answer, an instruction, an invitation.
struct Promise
{
    Moment due = {};
    const Entity *entity = nullptr;
    QUuid record = {};
    QString words = {}; ///< the record's own words; empty when it has none

    bool operator==(const Promise &) const = default;
};

/// The promises still to keep, the earliest first. One without a time is no promise.
QList<Promise> promises(const Snapshot &snapshot);
/// When the earliest promise is due, which may be past; not valid when there is none.
Moment nextDue(const Snapshot &snapshot);

} // namespace firstcall
