// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace firstcall::testing {

/// What the child types, whole, in order: words without a gap to be told apart by, and Enter after some.
QString typedText();

/// As a child of the kill test: opens the window on a store and types into it until it is killed, and says
/// after each key how much of the text was typed; before the first, in a call, that it runs. None when the
/// arguments say nothing of it.
std::optional<int> typeAsChild(const QStringList &arguments);

} // namespace firstcall::testing
