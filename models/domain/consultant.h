// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/schema/entity.h"

namespace firstcall {

/// One of our people.
struct Consultant
{
    QString name = {};
    QString preferredName = {};
    QString jobTitle = {};
    std::optional<Role> defaultRole = {};
    QString spokenIntroduction = {}; ///< at most 60 words, said aloud
    QString background = {};
    QString languages = {};
    QString mobile = {};
    QString outOfBand = {};
    QString zone = {}; ///< IANA name
    std::optional<bool> onCall = {};
    std::optional<int> weeklyCapacity = {}; ///< hours
    QDate absentFrom = {};
    QDate absentUntil = {}; ///< the last day away
    std::optional<int> position = 0;

    bool operator==(const Consultant &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
