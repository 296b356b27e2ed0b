// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/engagementfile.h"
#include "models/exchange/jsonnode.h"

namespace firstcall {

/// Whether the records of a file fit together: one engagement, every reference to a record that is there and
/// of the right kind, the bytes of every Bytes field, and the core questions as the program keeps them (rule
/// V3). The first thing that is wrong, or nothing.
std::optional<JsonRefusal> whatIsWrong(const EngagementFile &file);

} // namespace firstcall
