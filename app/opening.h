// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

class QSettings;

namespace firstcall {

/// A store that must be there: what only reads makes none.
Result<std::unique_ptr<Store>> openExisting(const QString &path);
/// A store that is made when it is not there.
Result<std::unique_ptr<Store>> openOrCreate(const QString &path);

/// A store and one engagement in it.
struct OpenEngagement
{
    std::unique_ptr<Store> store;
    QUuid id;
};
Result<OpenEngagement> openEngagement(const QString &path, const QString &referenceOrId);

/// Closes the store; 0 when its backup and its anchor were written too.
Result<int> closed(Store &store);

/// Who changes something from the command line, and when: now.
Stamp stampOf(const QSettings &settings);

bool isSameFile(const QString &one, const QString &other);

} // namespace firstcall
