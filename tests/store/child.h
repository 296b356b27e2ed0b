// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace firstcall::testing {

/// This program run again by a test, as another user or to be killed: `--child VERB PATH`. Gives the exit
/// status when the arguments ask for that.
/// - `open`: gives up the rights of root, opens the store, writes the refusal's sentence to standard output.
/// - `write`: edits the store for ever, and writes a line for each edit that was acknowledged.
std::optional<int> actAsChild(const QStringList &arguments);

} // namespace firstcall::testing
