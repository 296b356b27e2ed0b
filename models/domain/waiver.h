// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

/// A soft rule set aside, by whom and why.
struct Waiver
{
    QString rule = {}; ///< V5 and so on
    QString record = {}; ///< id of the record it is about; empty for the engagement as a whole
    QString reason = {};
    QString givenBy = {};
    Moment at = {};
    std::optional<int> position = 0;

    bool operator==(const Waiver &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
