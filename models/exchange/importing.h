// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/engagementfile.h"
#include "models/schema/words.h"
#include "models/store/store.h"

namespace firstcall {

/// What an import did.
struct Imported
{
    QUuid engagement = {};
    QString reference = {};
    QStringList notes = {}; ///< sentences: firm-wide records that were here already and differ
};

/// Brings an engagement file into a store, all or nothing. A firm-wide record that is here already stays as
/// it is; core questions that the file lacks are added; any other id or reference that is here already is
/// refused, as is a journal that does not hold. A refusal names the file, the path inside it and the reason.
Result<Imported> importEngagement(Store &store, const QString &path, const Stamp &stamp);

/// What importEngagement() does with a file that was read: what was added can be taken back by its inverse.
Result<Adopted> adoptFile(Store &store, const EngagementFile &file, const Stamp &stamp);

} // namespace firstcall
