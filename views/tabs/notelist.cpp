// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/notelist.h"

#include "views/tabs/notedelegate.h"

#include <QKeyEvent>

namespace firstcall {

NoteList::NoteList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new NoteDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setAccessibleName(tr("Notes"));
    connect(this, &QListView::doubleClicked, this, &NoteList::opened);
}

void NoteList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isPlain && text.size() == 1 && text.front().isPrint() && !text.front().isSpace())
        Q_EMIT signTyped(text);
    else
        QListView::keyPressEvent(event);
}

void NoteList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void NoteList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // a row is as high as its text is long
}

void NoteList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace firstcall
