// SPDX-License-Identifier: Apache-2.0
#include "models/store/redact.h"

#include "models/store/journaltable.h"
#include "models/store/searchtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

Result<> eraseValues(Database &database, const QUuid &chain, qint64 pos, const Stamp &stamp)
{
    std::optional<JournalEntry> found;
    const Result<> read =
        eachEntry(database, chain, pos - 1, 1, [&](const JournalEntry &entry) { found = entry; });
    if (!read)
        return read;
    if (!found || found->pos != pos || found->op == journalop::redact)
        return Failure{
            QCoreApplication::translate("Store", "There is no value to erase at position %1.").arg(pos)};
    const Result<int> erased = database.run(
        u"UPDATE \"change\" SET \"old\" = NULL, \"old_salt\" = '', \"new\" = NULL, \"new_salt\" = '' "
        u"WHERE \"engagement_id\" = ? AND \"pos\" = ?"_s,
        {chainText(chain), pos});
    if (!erased)
        return erased.failure();
    // Search may still have words of values that are long gone: pages of its index are only rewritten when
    // many have changed.
    if (Result<> done = purgeIndex(database); !done)
        return done;
    JournalWriter journal(database, QCoreApplication::translate("Store", "Erase a value"), stamp);
    return journal.addRedaction(*found);
}

} // namespace firstcall
