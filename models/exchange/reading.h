// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/engagementfile.h"
#include "models/exchange/jsonnode.h"

namespace firstcall {

/// Reads an engagement file and holds it against its form: every record complete and of its kind, no id
/// twice, every reference to a record that is there, core questions as they must be (rule V3), bytes as their
/// hashes say. What it gives back is sound in itself; whether it fits a store is seen when it is imported.
std::variant<EngagementFile, JsonRefusal> readEngagementFile(const QByteArray &json);

} // namespace firstcall
