// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verb.h"

namespace firstcall {

// The verbs that bring engagements in and out of a store, and keep it.

Result<int> runSample(const Invocation &call);
Result<int> runList(const Invocation &call);
Result<int> runExport(const Invocation &call);
Result<int> runImport(const Invocation &call);
Result<int> runVerify(const Invocation &call);
Result<int> runBackup(const Invocation &call);
Result<int> runRestore(const Invocation &call);

} // namespace firstcall
