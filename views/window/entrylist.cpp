// SPDX-License-Identifier: Apache-2.0
#include "views/window/entrylist.h"

#include <QKeyEvent>

namespace firstcall {

EntryList::EntryList(TwoLineDelegate::Reading read, QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TwoLineDelegate(std::move(read), this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void EntryList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    // After the selection, which forgets the current row when the model starts anew.
    connect(model, &QAbstractItemModel::modelReset, this, &EntryList::keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EntryList::keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EntryList::keepCurrent);
}

void EntryList::keepCurrent()
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(qMin(m_row, model()->rowCount() - 1), 0));
}

void EntryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        m_row = current.row();
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    // Before the list takes letters for the beginning of a row's text.
    if (isPlain && event->key() == Qt::Key_P)
        Q_EMIT putBackWanted();
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT entered();
    else
        QListView::keyPressEvent(event);
}

} // namespace firstcall
