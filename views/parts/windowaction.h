// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace firstcall {

/// Runs an action of the window that a widget is in, by its object name, while it is enabled: what the window
/// does for a key, from a place that does not know the window.
void runWindowAction(const QWidget &from, QLatin1StringView name);

} // namespace firstcall
