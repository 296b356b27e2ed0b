// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"

namespace firstcall::testing {

/// The worked example of domain E.3, as far as a report is told from it. All of it is invented.
Snapshot bramblewick();

} // namespace firstcall::testing
