// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace firstcall {

class Actions;

/// Keeps the keys of the window's actions for them where an editor would take them: X11's line edits use
/// Ctrl+E, Ctrl+K and Ctrl+U for moves of their own. Undo and redo stay with an editor that has something to
/// take back, and a key that is being chosen stays with who chooses it.
class ReservedKeys : public QObject
{
    Q_OBJECT

public:
    explicit ReservedKeys(Actions &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Actions &m_actions;
};

} // namespace firstcall
