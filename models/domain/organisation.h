// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/party.h"
#include "models/schema/entity.h"

namespace firstcall {

/// A customer, partner, agency or insurer.
struct Organisation
{
    QString legalName = {};
    QString shortName = {};
    Party party = Party::Customer;
    QString sector = {};
    QString countries = {};
    QString zone = {}; ///< IANA name of its head office
    QString hotline = {};
    QString notes = {};
    std::optional<int> position = 0;

    bool operator==(const Organisation &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
