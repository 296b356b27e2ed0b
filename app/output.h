// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verb.h"

namespace firstcall {

/// Writes what a verb made to the file that --output names, or to standard output when it names none or "-".
/// Refuses to write over the store itself.
Result<> writeOutput(const Invocation &call, const QByteArray &bytes);

} // namespace firstcall
