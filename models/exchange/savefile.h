// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

namespace firstcall {

/// Writes a file beside its target and renames it, mode 0600: the target is the old file or the new one,
/// never a part. Refuses with a sentence when it can't; what was there is then untouched.
Result<> saveFile(const QString &path, const QByteArray &bytes);

/// Reads a whole file of at most `atMost` bytes.
Result<QByteArray> readFile(const QString &path, qint64 atMost);

} // namespace firstcall
