// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"

#include <algorithm>
#include <limits>

namespace firstcall {

/// All of one kind by rank: 1 first, those without a rank last, in their order.
template <Record R> QList<Kept<R>> ranked(const Snapshot &snapshot)
{
    QList<Kept<R>> records = snapshot.all<R>();
    std::ranges::stable_sort(records, {}, [](const Kept<R> &kept) {
        return kept->rank.value_or(std::numeric_limits<int>::max());
    });
    return records;
}

} // namespace firstcall
