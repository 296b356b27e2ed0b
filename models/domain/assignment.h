// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Consultant;

/// Who of ours works on the engagement, and as what.
struct Assignment
{
    Ref<Consultant> consultant = {};
    std::optional<Role> role = {};
    QDate starts = {};
    QDate ends = {};
    std::optional<bool> onFirstCall = {};
    std::optional<int> position = 0;

    bool operator==(const Assignment &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
