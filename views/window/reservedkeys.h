// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace firstcall {

class Actions;
class RowActions;

/// Keeps the keys of the window's actions for them where an editor would take them: X11's line edits use
/// Ctrl+E, Ctrl+K and Ctrl+U for moves of their own. Undo and redo stay with an editor that has something to
/// take back, the keys of rows with an editor beside them, and a key that is being chosen with who chooses
/// it.
class ReservedKeys : public QObject
{
    Q_OBJECT

public:
    ReservedKeys(Actions &actions, RowActions &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Actions &m_actions;
    RowActions &m_rows;
};

} // namespace firstcall
