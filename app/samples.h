// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QStringList>

namespace firstcall {

class Store;

/// Plays the sample engagements that are not in the store yet, each with its own clock, so that they have a
/// journal. Gives the references of those it added.
Result<QStringList> addSamples(Store &store);

} // namespace firstcall
