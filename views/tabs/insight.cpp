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
    const auto *list = qobject_cast<QAbstractItemView *>(widget);
    const bool isRow = list && list->currentIndex().isValid();
    show(widget,
         isRow ? list->visualRect(list->currentIndex()).translated(list->viewport()->pos()) : widget->rect());
}

void InSight::show(QWidget *widget, QRect part)
{
    part.setHeight(qMin(part.height(), m_area.viewport()->height() - 2 * margin)); // from its beginning
    const QPoint at = widget->mapTo(m_area.widget(), part.center());
    m_area.ensureVisible(at.x(), at.y(), 0, part.height() / 2 + margin);
}

} // namespace firstcall
