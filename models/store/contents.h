// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"

namespace firstcall {

class Database;

/// Bytes kept once under their SHA-256, for good: undo and history may ask for them again.
Result<QByteArray> readContent(Database &database, const QString &sha256);
/// Keeps the bytes of a change set, and refuses it when the name of some is not their SHA-256, or when a new
/// value of a Bytes field has its bytes neither here nor in the set.
Result<> keepContents(Database &database, const ChangeSet &set);
/// The SHA-256 of bytes, as it is kept.
QString sha256Of(const QByteArray &bytes);

} // namespace firstcall
