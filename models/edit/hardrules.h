// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"

namespace firstcall {

/// Refuses a change that no user may make: to the core questions and focus areas (rule V3), and to a
/// reference of another form than the firm's (rule V1; that it is free, the store sees to).
Result<> checkHardRules(const ChangeSet &set);

} // namespace firstcall
