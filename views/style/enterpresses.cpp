// SPDX-License-Identifier: Apache-2.0
#include "views/style/enterpresses.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace firstcall {

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!qobject_cast<QPushButton *>(button) && !qobject_cast<QToolButton *>(button))
        return false; // a box to tick is no button to press
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || (key->modifiers() & ~Qt::KeypadModifier) || !button->isEnabled())
        return false;
    if (!key->isAutoRepeat()) // held too long it would press again what it led to
        button->click();
    return true;
}

} // namespace firstcall
