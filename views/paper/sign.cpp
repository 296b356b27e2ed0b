// SPDX-License-Identifier: Apache-2.0
#include "views/paper/sign.h"

namespace firstcall {

namespace {

/// A path in a square of side 1, laid into `area`.
QPainterPath scaled(const QPainterPath &unit, const QRectF &area)
{
    return QTransform::fromTranslate(area.x(), area.y()).scale(area.width(), area.height()).map(unit);
}

QPainterPath polyline(std::initializer_list<QPointF> points, bool closed = false)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath circle(const QRectF &area)
{
    QPainterPath path;
    path.addEllipse(area);
    return path;
}

QPainterPath quoteMark()
{
    QPainterPath path;
    for (const qreal x : {0.08, 0.54}) {
        path.addEllipse(QRectF(x, 0.42, 0.38, 0.38));
        path.moveTo(x, 0.61);
        path.cubicTo(x, 0.35, x + 0.10, 0.20, x + 0.34, 0.14);
        path.lineTo(x + 0.36, 0.24);
        path.cubicTo(x + 0.22, 0.30, x + 0.17, 0.40, x + 0.19, 0.52);
        path.closeSubpath();
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.moveTo(0.24, 0.34);
    path.cubicTo(0.22, -0.04, 0.80, -0.02, 0.76, 0.34);
    path.cubicTo(0.74, 0.50, 0.50, 0.46, 0.50, 0.71);
    return path;
}

void level(Canvas &canvas, const QRectF &area, QRgb colour, int filled)
{
    for (int i = 0; i < 4; ++i) {
        const qreal height = area.height() * (0.34 + 0.22 * i);
        const QRectF bar(area.x() + area.width() * 0.26 * i, area.bottom() - height, area.width() * 0.17,
                         height);
        if (i < filled) {
            canvas.fill(bar, colour);
        } else {
            canvas.fill(
                QRectF(bar.x(), area.bottom() - area.height() * 0.1, bar.width(), area.height() * 0.1),
                colour);
        }
    }
}

} // namespace

void drawSign(Canvas &canvas, Sign sign, const QRectF &area, QRgb colour)
{
    const qreal side = area.width();
    const auto inset = [&](qreal part) {
        return area.adjusted(side * part, side * part, -side * part, -side * part);
    };
    switch (sign) {
    case Sign::None:
        break;
    case Sign::Ring:
        canvas.stroke(circle(inset(0.1)), colour, side * 0.15);
        break;
    case Sign::TickDisc:
        canvas.fill(circle(area), colour);
        canvas.stroke(scaled(polyline({{0.26, 0.53}, {0.44, 0.71}, {0.76, 0.33}}), area), ink::white,
                      side * 0.14);
        break;
    case Sign::Question: {
        canvas.stroke(scaled(questionMark(), area), colour, side * 0.17);
        const qreal dot = side * 0.2;
        canvas.fill(circle(QRectF(area.x() + side * 0.5 - dot / 2, area.bottom() - dot, dot, dot)), colour);
        break;
    }
    case Sign::QuoteMark:
        canvas.fill(scaled(quoteMark(), area), colour);
        break;
    case Sign::Level1:
    case Sign::Level2:
    case Sign::Level3:
    case Sign::Level4:
        level(canvas, area, colour, int(sign) - int(Sign::Level1) + 1);
        break;
    case Sign::Tick:
        canvas.stroke(scaled(polyline({{0.06, 0.55}, {0.36, 0.85}, {0.94, 0.18}}), area), colour,
                      side * 0.17);
        break;
    case Sign::Cross:
        canvas.stroke(scaled(polyline({{0.12, 0.12}, {0.88, 0.88}}), area), colour, side * 0.17);
        canvas.stroke(scaled(polyline({{0.88, 0.12}, {0.12, 0.88}}), area), colour, side * 0.17);
        break;
    case Sign::Square:
        canvas.fill(area, colour);
        break;
    case Sign::Ask:
        canvas.fill(scaled(polyline({{0.05, 0.05}, {0.95, 0.5}, {0.05, 0.95}}, true), area), colour);
        break;
    case Sign::Warning:
        canvas.fill(scaled(polyline({{0.5, 0.0}, {1.06, 1.0}, {-0.06, 1.0}}, true), area), colour);
        canvas.stroke(scaled(polyline({{0.5, 0.36}, {0.5, 0.68}}), area), ink::white, side * 0.13);
        canvas.fill(circle(QRectF(area.x() + side * 0.43, area.y() + side * 0.76, side * 0.14, side * 0.14)),
                    ink::white);
        break;
    }
}

} // namespace firstcall
