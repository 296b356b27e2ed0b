// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Organisation;

/// Something we or a partner can do for a customer.
struct Service
{
    QString name = {};
    QString description = {};
    QList<Focus> focus = {};
    QString needs = {};
    QString typicalLength = {};
    Ref<Organisation> partner = {}; ///< none when we offer it ourselves
    std::optional<int> position = 0;

    bool operator==(const Service &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
