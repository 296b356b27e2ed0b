// SPDX-License-Identifier: Apache-2.0

// How a PageView leads from its places to their records, by pointer and by keys.

#include "views/tabs/pageview.h"

#include "models/schema/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace firstcall {

QRectF PageView::areaOf(const At &at) const
{
    const QRectF area = placeAt(at).area;
    const QRectF page = pageRect(at.page);
    return QRectF(page.topLeft() + area.topLeft() * scale(), area.size() * scale()).adjusted(-3, -1, 3, 1);
}

std::optional<PageView::At> PageView::under(QPointF point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (!pageRect(page).contains(point))
            continue;
        // Inner places come after those that hold them.
        for (qsizetype place = m_pages->places[page].size() - 1; place >= 0; --place) {
            const At at{page, place};
            if (areaOf(at).contains(point) && m_pages->kinds.contains(placeAt(at).record))
                return at;
        }
    }
    return {};
}

std::optional<PageView::At> PageView::firstInSight() const
{
    for (std::optional<At> at = next({0, -1}, 1); at; at = next(*at, 1)) {
        if (areaOf(*at).top() >= 0)
            return areaOf(*at).top() < viewport()->height() ? at : next({0, -1}, 1);
    }
    return next({0, -1}, 1);
}

std::optional<PageView::At> PageView::next(const At &from, int by) const
{
    At at = from;
    while (at.page >= 0 && at.page < pageCount()) {
        at.place += by;
        if (at.place < 0) {
            if (--at.page >= 0)
                at.place = m_pages->places[at.page].size();
        } else if (at.place >= m_pages->places[at.page].size()) {
            at = {at.page + 1, -1};
        } else if (m_pages->kinds.contains(placeAt(at).record)) {
            return at;
        }
    }
    return {};
}

QString PageView::sentenceOf(const At &at) const
{
    const QUuid record = placeAt(at).record;
    const QString kind = Words().title(*m_pages->kinds.value(record));
    const QString name = m_pages->names.value(record);
    return name.isEmpty() ? kind : tr("%1: %2", "kind of record and its name").arg(kind, name);
}

void PageView::take(const std::optional<At> &at)
{
    if (at == m_taken)
        return;
    m_taken = at;
    if (m_taken) {
        const QRectF area = areaOf(*m_taken);
        const int margin = viewport()->height() / 5;
        if (area.top() < margin)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + int(area.top()) - margin);
        else if (area.bottom() > viewport()->height() - margin)
            verticalScrollBar()->setValue(
                verticalScrollBar()->value()
                + int(qMin(area.bottom() - viewport()->height() + margin, area.top() - margin)));
    }
    setAccessibleName(m_taken ? sentenceOf(*m_taken) : tr("Pages of the report"));
    viewport()->update();
    Q_EMIT placeTaken(m_taken ? placeAt(*m_taken).record : QUuid());
}

void PageView::setHovered(const std::optional<At> &at)
{
    if (at == m_hovered)
        return;
    m_hovered = at;
    viewport()->setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool PageView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHovered(under(static_cast<QMouseEvent *>(event)->position()));
        break;
    case QEvent::Leave:
        setHovered({});
        break;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const std::optional<At> at = under(mouse->position());
        if (at && mouse->button() == Qt::LeftButton)
            Q_EMIT recordWanted(placeAt(*at).record);
        break;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::optional<At> at = under(help->pos()))
            QToolTip::showText(help->globalPos(), sentenceOf(*at), viewport(), areaOf(*at).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Plus:
        zoomBy(1);
        break;
    case Qt::Key_Minus:
        zoomBy(-1);
        break;
    case Qt::Key_W:
        setZoom(Zoom::FitWidth);
        break;
    case Qt::Key_P:
        setZoom(Zoom::WholePage);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_taken)
            Q_EMIT recordWanted(placeAt(*m_taken).record);
        else
            take(firstInSight());
        break;
    case Qt::Key_Escape:
        if (m_taken)
            take({});
        else
            event->ignore();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool PageView::focusNextPrevChild(bool next)
{
    // Only after Enter, so that Tab passes the pages like any other field until they are asked for.
    if (!m_taken)
        return QAbstractScrollArea::focusNextPrevChild(next);
    const std::optional<At> other = this->next(*m_taken, next ? 1 : -1);
    take(other);
    return other || QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace firstcall
