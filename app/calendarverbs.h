// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verb.h"

namespace firstcall {

// The verbs that turn an engagement into something a calendar reads.

Result<int> runInvite(const Invocation &call);
/// Why the values of its options make no sense; empty when they do.
QString wrongInviteOption(const QCommandLineParser &options);

} // namespace firstcall
