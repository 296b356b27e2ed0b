// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/insight.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>

namespace firstcall {

namespace {

constexpr int margin = 20; ///< kept in sight round what has the keyboard

} // namespace

InSight::InSight(QScrollArea &area)
    : m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showWhole(now); });
}

void InSight::follow(QAbstractItemView &list)
{
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this, [this, &list] {
        if (list.hasFocus())
            showWhole(&list);
    });
}

void InSight::showWhole(QWidget *widget)
{
    if (!widget || widget == m_left || !m_area.widget()->isAncestorOf(widget))
        return;
    QRect what = widget->rect();
    if (const auto *list = qobject_cast<QAbstractItemView *>(widget); list && list->currentIndex().isValid())
        what = list->visualRect(list->currentIndex()).translated(list->viewport()->pos());
    show(widget, what);
}

void InSight::show(QWidget *widget, QRect part)
{
    const QRect seen(m_area.widget()->mapFrom(&m_area, QPoint()), m_area.viewport()->size());
    const QRect whole(widget->mapTo(m_area.widget(), part.topLeft()), part.size());
    if (part.height() > seen.height() && whole.intersects(seen))
        return; // one is reading in it
    part.setHeight(qMin(part.height(), seen.height() - 2 * margin)); // from its beginning
    const QPoint at = widget->mapTo(m_area.widget(), part.center());
    m_area.ensureVisible(at.x(), at.y(), 0, part.height() / 2 + margin);
}

} // namespace firstcall
