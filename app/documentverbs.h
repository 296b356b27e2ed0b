// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verb.h"

namespace firstcall {

// The verbs that turn an engagement into a document.

Result<int> runCheck(const Invocation &call);
Result<int> runReport(const Invocation &call);
/// Why the values of its options make no sense; empty when they do.
QString wrongReportOption(const QCommandLineParser &options);

} // namespace firstcall
