// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"

namespace firstcall::testing {

/// A second engagement in which every value differs from those of the worked example. All of it is invented.
Snapshot kolkata();

} // namespace firstcall::testing
