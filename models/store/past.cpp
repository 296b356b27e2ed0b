// SPDX-License-Identifier: Apache-2.0
#include "models/store/past.h"

#include "models/domain/entities.h"
#include "models/store/fold.h"
#include "models/store/journaltable.h"
#include "models/store/records.h"

#include <QCoreApplication>

namespace firstcall {

namespace {

/// A chain's records when it ended at `pos`.
Result<Fold> foldTo(Database &database, const QUuid &chain, qint64 pos)
{
    Fold fold;
    qint64 last = 0;
    const Result<> read = eachEntry(database, chain, 0, pos, [&](const JournalEntry &entry) {
        last = entry.pos;
        fold.add(entry);
    });
    if (!read)
        return read.failure();
    if (last != pos)
        return Failure{QCoreApplication::translate("Store", "The journal has no position %1; %2 is its last.")
                           .arg(pos)
                           .arg(last)};
    return fold;
}

} // namespace

Result<Snapshot> readSnapshotAt(Database &database, const QUuid &engagement, const Position &position)
{
    const Result<Fold> own = foldTo(database, engagement, position.engagement);
    if (!own)
        return own.failure();
    const Result<Fold> firm = foldTo(database, {}, position.firm);
    if (!firm)
        return firm.failure();

    Snapshot snapshot(engagement);
    for (const Entity *entity : entities()) {
        if (entity->scope == Scope::Engagement)
            snapshot.setRows(*entity, own->rows(*entity));
    }
    const auto firmRows = [&](const Entity &entity) -> Result<QList<KeptRow>> { return firm->rows(entity); };
    if (Result<> done = addFirmRows(snapshot, firmRows); !done)
        return done.failure();
    if (Result<> done = addContents(snapshot, database); !done)
        return done.failure();
    snapshot.setAsAt(own->lastChange());
    return snapshot;
}

} // namespace firstcall
