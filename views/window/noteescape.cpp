// SPDX-License-Identifier: Apache-2.0
#include "views/window/noteescape.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace firstcall {

namespace {

/// Where to come back to: an editor in a list is gone once it is left, its list stays.
QWidget *lastingPlace(QWidget *focus)
{
    for (QWidget *one = focus; one; one = one->parentWidget()) {
        if (auto *list = qobject_cast<QAbstractItemView *>(one))
            return list;
    }
    return focus;
}

} // namespace

NoteEscape::NoteEscape(Around around, QWidget *window)
    : QObject(window)
    , m_around(std::move(around))
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void NoteEscape::enter()
{
    if (m_around.isInBar())
        return;
    m_before = lastingPlace(QApplication::focusWidget());
    m_around.commit(); // what does not fit its field is told, and kept as a draft
    m_around.enterBar();
}

void NoteEscape::goBack()
{
    if (!m_around.commit())
        return; // the line says why it is still there
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_around.goOn();
}

bool NoteEscape::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier || !widget
        || widget->window() != m_window || !m_around.isBarThere())
        return QObject::eventFilter(watched, event);
    const bool isElsewhere =
        std::ranges::any_of(m_around.elsewhere, [widget](const QPointer<QWidget> &place) {
            return place && (place == widget || place->isAncestorOf(widget));
        });
    if (isElsewhere)
        return QObject::eventFilter(watched, event);
    if (m_around.isInBar())
        goBack();
    else
        enter();
    return true;
}

} // namespace firstcall
