// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/domain/referral.h"
#include "models/library/localtext.h"

namespace firstcall {

/// Data to ask for first. What is perishable is overwritten or lost soon.
struct KitRequest
{
    QString id = {};
    LocalText item = {};
};

/// Help of others that an incident of a type usually needs.
struct KitReferral
{
    QString id = {};
    LocalText need = {};
    ReferralKind kind = ReferralKind::Other;
};

/// What is offered when a type of incident is chosen. Nothing of it comes in by itself.
struct StarterKit
{
    IncidentType type = IncidentType::Unknown;
    QList<KitRequest> dataRequests = {};
    QList<KitRequest> perishable = {};
    QList<KitReferral> referrals = {};
};

} // namespace firstcall
