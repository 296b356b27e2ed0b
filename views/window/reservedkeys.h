// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace firstcall {

/// Keeps keys for the program's actions that an editor would take: Ctrl+E, which X11's line edits use for
/// "end of line", and undo and redo where the editor itself has nothing to take back.
class ReservedKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace firstcall
