// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/pageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace firstcall {

namespace {

constexpr qreal gap = 14; // between pages, and around them
constexpr qreal widest = 900;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
}

void PageView::setPages(std::shared_ptr<const Pages> pages)
{
    const int before = verticalScrollBar()->value();
    m_pages = std::move(pages);
    fitScrollBar();
    verticalScrollBar()->setValue(before);
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
    viewport()->update();
}

int PageView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

qreal PageView::scale() const
{
    return qMin<qreal>(viewport()->width() - 2 * gap, widest) / m_pages->size().width();
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = m_pages->size() * scale();
    const qreal left = (viewport()->width() - size.width()) / 2;
    return {QPointF(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

void PageView::fitScrollBar()
{
    if (pageCount() == 0) {
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    const qreal step = m_pages->size().height() * scale() + gap;
    const int height = int(gap + step * pageCount());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(rect, Qt::white);
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_pages->draw(painter, page);
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(event->position()))
            continue;
        const std::optional<QUuid> record =
            m_pages->recordAt(page, (event->position() - rect.topLeft()) / scale());
        if (record && !record->isNull())
            Q_EMIT clicked(*record);
        return;
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace firstcall
