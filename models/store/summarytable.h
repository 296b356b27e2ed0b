// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

Result<QList<Summary>> readSummaries(Database &database);
/// Nothing when there is no such engagement.
Result<std::optional<Summary>> readSummary(Database &database, const QUuid &engagement);
/// Null when there is no such engagement.
Result<QDateTime> readLastChange(Database &database, const QUuid &engagement);

/// Brings the summaries of the engagements up to date that the changes were about. The records must be
/// written already.
Result<> updateSummaries(Database &database, const ChangeSet &set, const QDateTime &at);
/// Computes what an engagement's summary says from its records, for one that was taken in with its journal.
Result<> writeSummary(Database &database, const QUuid &engagement, const QDateTime &lastChange);

} // namespace firstcall
