// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/tlp.h"
#include "models/schema/entity.h"

namespace firstcall {

/// The incident response firm itself; one record.
struct Firm
{
    QString name = {};
    QString shortName = {};
    QString address = {};
    QString hotline = {}; ///< the number that is answered day and night
    Content logo = {};
    QString zone = {}; ///< IANA name
    Tlp defaultTlp = Tlp::AmberStrict;
    QString reportFooter = {};
    QString portalAddress = {};
    QString portalFingerprint = {};

    bool operator==(const Firm &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
