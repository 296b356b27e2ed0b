// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QList>
#include <QUuid>

namespace firstcall {

class Database;

/// The end of a chain as it was last seen. A chain can't tell by itself that its end was cut off, so its
/// heads are noted outside the file, under the store's id.
struct NotedHead
{
    QUuid chain = {};
    qint64 pos = 0;
    QString hash = {};
};

/// None when nothing was noted yet; none either for a copy of a store that is still where its heads were
/// noted: an older backup has lost nothing. `path` is that of the file in hand.
Result<QList<NotedHead>> readAnchor(const QString &folder, const QUuid &store, const QString &path);
/// Notes every head of a store; nothing for a copy, see above. What was noted already stays where it does not
/// fit the store, so that a loss is not forgotten by working on; with `anew` it is forgotten.
Result<> noteHeads(const QString &folder, Database &database, bool anew = false);

} // namespace firstcall
