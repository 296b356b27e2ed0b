// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct EvidenceItem;

/// An item changing hands.
struct CustodyEvent
{
    Ref<EvidenceItem> item = {};
    QString releasedBy = {};
    QString receivedBy = {};
    Moment at = {};
    QString purpose = {};
    QString seal = {};
    QString condition = {};
    std::optional<int> position = 0;

    bool operator==(const CustodyEvent &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
