// SPDX-License-Identifier: Apache-2.0
#include "views/paper/canvas.h"

namespace firstcall {

void Canvas::text(const QTextLine &line, QPointF baseline, QRgb colour)
{
    if (!m_painter)
        return;
    m_painter->setPen(QColor::fromRgb(colour));
    line.draw(m_painter, {baseline.x(), baseline.y() - line.ascent()});
}

void Canvas::fill(const QRectF &area, QRgb colour, qreal radius)
{
    if (!m_painter)
        return;
    if (radius <= 0) {
        m_painter->fillRect(area, QColor::fromRgb(colour));
        return;
    }
    QPainterPath path;
    path.addRoundedRect(area, radius, radius);
    fill(path, colour);
}

void Canvas::fill(const QPainterPath &path, QRgb colour)
{
    if (m_painter)
        m_painter->fillPath(path, QColor::fromRgb(colour));
}

void Canvas::stroke(const QPainterPath &path, QRgb colour, qreal width, Qt::PenStyle style)
{
    if (!m_painter)
        return;
    QPen pen(QColor::fromRgb(colour), width);
    pen.setCapStyle(style == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap);
    if (style == Qt::DashLine)
        pen.setDashPattern({3.2, 2.2});
    else if (style == Qt::DotLine)
        pen.setDashPattern({0.1, 2.2});
    m_painter->strokePath(path, pen);
}

void Canvas::horizontal(qreal left, qreal right, qreal y, QRgb colour, qreal width)
{
    fill(QRectF(left, y - width / 2, right - left, width), colour);
}

void Canvas::belongs(const QUuid &record, const QRectF &area)
{
    if (m_places && !record.isNull())
        m_places->append({record, area});
}

} // namespace firstcall
