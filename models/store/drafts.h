// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"
#include "models/store/draft.h"

namespace firstcall {

class Database;

Result<> writeDraft(Database &database, const Draft &draft);
Result<QList<Draft>> readDrafts(Database &database);
Result<> deleteDraft(Database &database, const QUuid &record, const QString &field);
/// Deletes the drafts of the fields that a change commits; of every field for a record that goes.
Result<> deleteDraftsOf(Database &database, const Change &change);

} // namespace firstcall
