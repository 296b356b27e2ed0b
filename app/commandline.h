// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace firstcall {

struct Verb;

/// What the command line asks for, before any application object exists.
struct Request
{
    const Verb *verb = nullptr; ///< null for the window
    QStringList rest = {}; ///< the arguments without program and verb
};

Request requestOf(const QStringList &arguments);

/// Carries a request out: 0 done, 1 refused with one sentence on standard error and nothing changed, 2 wrong
/// usage.
int run(const Request &request);

} // namespace firstcall
