// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace firstcall {

/// Moves the keyboard from the pane that has it to the next one (or, with -1, the one before) that is visible
/// and takes it; to where it was in that pane before, or else to its first widget.
void focusPane(const QList<QWidget *> &panes, int by);

} // namespace firstcall
