// SPDX-License-Identifier: Apache-2.0
#include "views/style/focusbykeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace firstcall {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr;
}

} // namespace

bool FocusByKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that is seen of a key that is a shortcut
        m_byKeys = m_byKeys || !isModifier(static_cast<QKeyEvent *>(event)->key());
        break;
    case QEvent::MouseButtonPress:
        m_byKeys = false;
        break;
    case QEvent::Show:
        break;
    default:
        return false;
    }
    if (watched->isWidgetType())
        set(static_cast<QWidget *>(watched)->window(), m_byKeys);
    return false;
}

void FocusByKeys::set(QWidget *window, bool byKeys)
{
    if (window->testAttribute(Qt::WA_KeyboardFocusChange) == byKeys)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, byKeys);
    if (QWidget *focus = window->focusWidget())
        focus->update();
}

} // namespace firstcall
