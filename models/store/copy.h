// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

namespace firstcall {

/// Writes a copy of a store, made by SQLite itself, into a new file, mode 0600; then checks it and waits
/// until it is on disk. A file copied byte by byte while someone writes would be damaged four times in five.
/// Leaves nothing behind when it fails.
Result<> copyStore(const QString &store, const QString &copy);
/// A name beside a file for what is being written and not complete.
QString unfinishedName(const QString &path);
/// A failure that speaks of the file by the name it was to have.
Failure inNameOf(const QString &path, const QString &unfinished, Failure failure);

} // namespace firstcall
