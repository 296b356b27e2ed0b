// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

/// Whether the records of this kind are numbered within their engagement: status updates, data requests,
/// risks and evidence.
bool isNumbered(const Entity &entity);

/// The number of a new record of such a kind, as its canonical value: the one after the highest of those
/// that are taken, written as that one is; "DR-1", "R1", "E-001" or 1 when there is none.
QVariant nextNumber(const Entity &entity, const QVariantList &taken);
/// The one after those that records of the kind have.
QVariant nextNumber(const Entity &entity, const QList<KeptRow> &records);

/// The rank behind the last one of these records of a ranked kind: 1 when none has any.
qint64 nextRank(const Entity &entity, const QList<KeptRow> &records);

} // namespace firstcall
