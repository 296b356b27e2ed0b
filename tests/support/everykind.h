// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"

namespace firstcall::testing {

/// An engagement with its core records and one record of every kind, every field filled with a value of its
/// own and every reference pointing at one of them, as additions in an order that can be applied. `reference`
/// is the engagement's.
ChangeSet everyKind(const QUuid &engagement, const QString &reference);

} // namespace firstcall::testing
