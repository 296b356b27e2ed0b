// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/pageview.h"

#include "views/paper/units.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace firstcall {

namespace {

constexpr qreal gap = 14; // between pages, and around them
constexpr qreal widest = 900; // of a page that fits the width
constexpr qreal step = 1.1; // of the zoom
constexpr qreal smallest = 0.25;
constexpr qreal largest = 4;
constexpr qreal screenDots = 96.0 / unitsPerInch;
constexpr int picturesAround = 3; // pages before and after those in sight whose pictures are kept

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pages of the report"));
}

void PageView::setPages(const std::shared_ptr<const MadePages> &pages)
{
    const int before = verticalScrollBar()->value();
    take({});
    setHovered({});
    m_pages = pages;
    fitScrollBars();
    verticalScrollBar()->setValue(before);
    setAccessibleDescription(
        tr("%n page(s). Enter takes the first record in sight, Tab the next one.", nullptr, pageCount()));
    viewport()->update();
    Q_EMIT viewed();
}

void PageView::clear()
{
    m_pictures.clear();
    setPages({});
}

void PageView::setPicture(int number, int page, const QImage &picture)
{
    m_asked = false;
    // One of a state before may be of another engagement.
    if (!picture.isNull() && m_pages && number == m_pages->number)
        m_pictures.insert(page, {number, picture});
    const int current = currentPage();
    m_pictures.removeIf([current](auto one) { return std::abs(one.key() - current) > picturesAround; });
    viewport()->update();
}

qreal PageView::scale() const
{
    const QSizeF page = m_pages->size;
    const qreal wide = qMax<qreal>(1, viewport()->width() - 2 * gap);
    const qreal high = qMax<qreal>(1, viewport()->height() - 2 * gap);
    switch (m_zoom) {
    case Zoom::FitWidth:
        return qMin(wide, widest) / page.width();
    case Zoom::WholePage:
        return qMin(wide / page.width(), high / page.height());
    case Zoom::Free:
        break;
    }
    return m_factor * screenDots;
}

qreal PageView::zoomFactor() const
{
    return pageCount() == 0 ? m_factor : scale() / screenDots;
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = m_pages->size * scale();
    const qreal left = horizontalScrollBar()->maximum() > 0 ? gap - horizontalScrollBar()->value()
                                                            : (viewport()->width() - size.width()) / 2;
    return {QPointF(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

void PageView::fitScrollBars()
{
    const QSizeF size = pageCount() == 0 ? QSizeF() : m_pages->size * scale();
    const qreal height = gap + (size.height() + gap) * pageCount();
    verticalScrollBar()->setRange(0, qMax(0, int(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(m_zoom == Zoom::WholePage ? qRound(size.height() + gap)
                                                               : viewport()->height() * 9 / 10);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, qMax(0, int(size.width() + 2 * gap) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
}

template <typename Change> void PageView::keepingPlace(const Change &change)
{
    const auto height = [this] { return pageCount() == 0 ? 1 : m_pages->size.height() * scale() + gap; };
    const qreal at = verticalScrollBar()->value() / height();
    change();
    fitScrollBars();
    verticalScrollBar()->setValue(qRound(at * height()));
    viewport()->update();
    Q_EMIT viewed();
}

int PageView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return qBound(0, int(middle / (m_pages->size.height() * scale() + gap)), pageCount() - 1);
}

void PageView::goToPage(int page)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(
            qRound(qBound(0, page, pageCount() - 1) * (m_pages->size.height() * scale() + gap)));
}

void PageView::setZoom(Zoom zoom)
{
    keepingPlace([&] {
        m_factor = zoomFactor();
        m_zoom = zoom;
    });
}

void PageView::zoomBy(int steps)
{
    keepingPlace([&] {
        m_factor = qBound(smallest, zoomFactor() * std::pow(step, steps), largest);
        m_zoom = Zoom::Free;
    });
}

QSize PageView::pixelsOf(const QRectF &page) const
{
    return (page.size() * devicePixelRatioF()).toSize();
}

void PageView::askForPicture()
{
    if (m_asked)
        return;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(QRectF(viewport()->rect())))
            continue;
        const auto found = m_pictures.constFind(page);
        const QSize pixels = pixelsOf(rect);
        if (found != m_pictures.constEnd() && found->number == m_pages->number
            && found->image.size() == pixels)
            continue;
        m_asked = true;
        Q_EMIT pictureWanted(page, pixels);
        return;
    }
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Colours &c = colours(palette());
    const Colours &onPaper = colours(Theme::Light); // paper is white in every theme
    painter.fillRect(event->rect(), c.surfaceAlt);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.adjusted(-2, -2, 2, 2).intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), c.border);
        painter.fillRect(rect, Qt::white);
        // One of an older state or of another size stands in until the right one comes.
        const auto found = m_pictures.constFind(page);
        if (found != m_pictures.constEnd())
            painter.drawImage(rect, found->image);
        for (const std::optional<At> &marked : {m_hovered, m_taken}) {
            if (!marked || marked->page != page)
                continue;
            QColor ground = onPaper.accent.fill;
            ground.setAlphaF(0.10F);
            painter.setPen(QPen(onPaper.accent.text, marked == m_taken ? 2 : 1));
            painter.setBrush(ground);
            painter.drawRoundedRect(areaOf(*marked), 3, 3);
        }
    }
    askForPicture();
    if (hasFocus()) {
        painter.setPen(QPen(c.accent.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QSize before = event->oldSize();
    if (pageCount() == 0 || before.isEmpty())
        fitScrollBars();
    else
        keepingPlace([] {});
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    Q_EMIT viewed();
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update(); // the ring is drawn there
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    if (turned != 0)
        zoomBy(turned > 0 ? 1 : -1);
    event->accept();
}

} // namespace firstcall
