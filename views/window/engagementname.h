// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace firstcall {

/// What an engagement goes by: its code name, else its title, else its reference. Empty when it is not there.
QString engagementName(const Store &store, const QUuid &engagement);

} // namespace firstcall
