// SPDX-License-Identifier: Apache-2.0
#include "views/window/reservedkeys.h"

#include "views/parts/rowsteps.h"
#include "views/window/actions.h"
#include "views/window/keyedit.h"
#include "views/window/rowactions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace firstcall {

namespace {

bool canUndo(const QObject *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->isUndoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text && text->document()->isUndoAvailable();
}

bool canRedo(const QObject *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->isRedoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text && text->document()->isRedoAvailable();
}

} // namespace

ReservedKeys::ReservedKeys(Actions &actions, RowActions &rows)
    : QObject(&actions)
    , m_actions(actions)
    , m_rows(rows)
{}

bool ReservedKeys::eventFilter(QObject *watched, QEvent *event)
{
    // X11's line edits throw the whole line away at Ctrl+U, where nobody expects it.
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit *>(watched)
        && !qobject_cast<KeyEdit *>(watched)
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_U))
        return true;
    if (event->type() != QEvent::ShortcutOverride || qobject_cast<KeyEdit *>(watched))
        return QObject::eventFilter(watched, event);
    const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
    const auto found = std::ranges::find_if(
        m_actions.all(), [&](const QAction *action) { return action->shortcuts().contains(key); });
    if (found == m_actions.all().end() || (*found == m_actions.of(Act::Undo) && canUndo(watched))
        || (*found == m_actions.of(Act::Redo) && canRedo(watched)))
        return QObject::eventFilter(watched, event);
    if (const std::optional<RowStep> step = m_rows.stepOf(**found)) {
        if (!m_rows.takesKey(*watched, *step)) {
            event->accept(); // and it is a key of who has the keyboard
            return true;
        }
        m_rows.refresh();
    }
    event->ignore(); // and the action's shortcut takes it
    return true;
}

} // namespace firstcall
