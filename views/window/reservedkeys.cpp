// SPDX-License-Identifier: Apache-2.0
#include "views/window/reservedkeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

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

bool ReservedKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isExport = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_E;
    const bool nothingToUndo = key->matches(QKeySequence::Undo) && !canUndo(watched);
    const bool nothingToRedo = key->matches(QKeySequence::Redo) && !canRedo(watched);
    if (!isExport && !nothingToUndo && !nothingToRedo)
        return QObject::eventFilter(watched, event);
    event->ignore(); // and the action's shortcut takes it
    return true;
}

} // namespace firstcall
