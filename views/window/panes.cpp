// SPDX-License-Identifier: Apache-2.0
#include "views/window/panes.h"

#include <QApplication>
#include <QWidget>

namespace firstcall {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *entryOf(QWidget *pane)
{
    if (QWidget *before = pane->focusWidget(); before && takesKeys(before))
        return before;
    if (takesKeys(pane))
        return pane;
    // In the order of Tab, which is that of the layout where nobody said otherwise.
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesKeys(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusPane(const QList<QWidget *> &panes, int by)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = by > 0 ? -1 : 0; // from outside of all: the first, or the last
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        const qsizetype next = (at + by * step + 2 * panes.size()) % panes.size();
        if (QWidget *entry = panes[next] && panes[next]->isVisible() ? entryOf(panes[next]) : nullptr) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace firstcall
