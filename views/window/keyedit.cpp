// SPDX-License-Identifier: Apache-2.0
#include "views/window/keyedit.h"

#include <QKeyEvent>

namespace firstcall {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_unknown;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the key"));
    setAccessibleName(placeholderText());
}

bool KeyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // or the key would do what it does now
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Escape) {
        Q_EMIT dropped();
    } else if (!isModifier(press->key())) {
        m_key = QKeySequence(press->keyCombination());
        Q_EMIT taken();
    }
    return true;
}

} // namespace firstcall
