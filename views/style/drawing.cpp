// SPDX-License-Identifier: Apache-2.0
#include "views/style/drawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace firstcall::drawing {

void box(QPainter *painter, const QRectF &area, qreal radius, const QColor &fill, const QColor &border,
         qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &area, qreal radius, const Colours &c)
{
    box(painter, area, radius, QColor(), c.accent.text, measure::focusRing);
}

qreal arrowSide(const QStyleOption &option)
{
    return option.fontMetrics.height() * 0.5;
}

void chevron(QPainter *painter, const QRectF &area, Qt::ArrowType direction, const QColor &colour, qreal side)
{
    const qreal half = side / 2;
    const qreal depth = side / 4;
    QPolygonF points;
    switch (direction) {
    case Qt::UpArrow:
        points = {{-half, depth}, {0, -depth}, {half, depth}};
        break;
    case Qt::DownArrow:
        points = {{-half, -depth}, {0, depth}, {half, -depth}};
        break;
    case Qt::LeftArrow:
        points = {{depth, -half}, {-depth, 0}, {depth, half}};
        break;
    case Qt::RightArrow:
        points = {{-depth, -half}, {depth, 0}, {-depth, half}};
        break;
    case Qt::NoArrow:
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, qMax(1.4, side / 6.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(area.center());
    painter->drawPolyline(points);
    painter->restore();
}

void tick(QPainter *painter, const QRectF &area, const QColor &colour)
{
    const qreal side = qMin(area.width(), area.height());
    const auto at = [&](qreal x, qreal y) {
        return area.center() + QPointF((x - 0.5) * side, (y - 0.5) * side);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.32)});
    painter->restore();
}

void horizontal(QPainter *painter, const QRect &area, int y, const QColor &colour)
{
    painter->fillRect(QRect(area.left(), y, area.width(), 1), colour);
}

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && (option.state & QStyle::State_MouseOver);
}

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QColor hovered(const QColor &ground, const Colours &c)
{
    return mixed(ground, c.text, 0.06);
}

QColor pressed(const QColor &ground, const Colours &c)
{
    return mixed(ground, c.text, 0.12);
}

} // namespace firstcall::drawing
