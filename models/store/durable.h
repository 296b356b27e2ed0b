// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

namespace firstcall {

// What only the operating system can do with files. The other file of this pair is the one place in this room
// with calls of a platform. None of this may be done to a file that SQLite has open in this program: closing
// any descriptor of a file drops the locks that the program holds on it (POSIX).

/// Says that a name is taken.
Failure alreadyThere(const QString &path);
/// Makes an empty file, mode 0600. Refuses when something is there.
Result<> makeFile(const QString &path);
/// Makes a folder with those above it, mode 0700, unless it is there.
Result<> makeFolder(const QString &path);
/// Waits until a file's content is on disk.
Result<> syncFile(const QString &path);
/// Waits until the names in the folder of this file are on disk.
Result<> syncFolderOf(const QString &path);
/// Gives a file a new name in one step, taking the place of what is there.
Result<> moveOver(const QString &from, const QString &to);
/// Gives a file a new name in one step, or refuses when something is there.
Result<> moveNew(const QString &from, const QString &to);

} // namespace firstcall
