// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/scriptparser.h"

namespace firstcall {

class Store;

/// Makes each step of a script through an editor of its own, by the step's author at the step's time, so that
/// the records have a journal as if people had made them. A firm-wide record that is here already is kept as
/// it is. Stops at the first step that is refused, and names it; the steps before it stay.
Result<> play(const Script &script, Store &store, const QString &device = QStringLiteral("script"));

} // namespace firstcall
