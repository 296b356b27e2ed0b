// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

namespace firstcall {

/// Marks a SQLite file as one of ours: "F1CL".
constexpr int applicationId = 0x4631434c;

/// Reads the first bytes of a file, and refuses it, untouched and with the reason, unless it is a Firstcall
/// file of a version that this program knows. Gives the version.
Result<int> checkHeader(const QString &path);
/// Says that a file is of a version that this program does not know.
Failure newerVersion(const QString &path, int version);

} // namespace firstcall
