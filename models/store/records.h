// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

// Reading records. Nothing here opens a transaction: who needs one picture of several reads does.

/// In their order. All there are of the kind for a firm-wide one.
Result<QList<KeptRow>> readRows(Database &database, const Entity &entity, const QUuid &engagement);
Result<std::optional<Row>> readRow(Database &database, const Entity &entity, const QUuid &id);
/// Null for a firm-wide record and for one that is not there.
Result<QUuid> readEngagementOf(Database &database, const Entity &entity, const QUuid &id);
Result<QList<Referrer>> readReferrers(Database &database, const Entity &target, const QUuid &engagement,
                                      const QUuid &id);
/// How many of a kind there are that have these values; a value is never null.
Result<qint64> countRows(Database &database, const Entity &entity, const QUuid &engagement,
                         const FieldValues &values);
Result<qint64> readLastPosition(Database &database, const Entity &entity, const QUuid &engagement);

/// How firm-wide records are come by: from the tables, or from the journal.
using FirmRows = std::function<Result<QList<KeptRow>>(const Entity &)>;
/// Completes a snapshot that holds the engagement's own records: adds the firm-wide ones they refer to,
/// directly or through one another, and the firm itself.
Result<> addFirmRows(Snapshot &snapshot, const FirmRows &rows);
/// Adds the bytes of its fields, except those of documents.
Result<> addContents(Snapshot &snapshot, Database &database);
Result<Snapshot> readSnapshot(Database &database, const QUuid &engagement);

} // namespace firstcall
