// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QStringList>

namespace firstcall {

class Store;
struct Stamp;

/// Adds the sample engagements that are not in the store yet, each whole or not at all, with the journal that
/// their scripts make when they are played. Gives the references of those it added.
Result<QStringList> addSamples(Store &store, const Stamp &stamp);

} // namespace firstcall
