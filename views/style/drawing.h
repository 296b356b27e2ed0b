// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/measures.h"
#include "views/style/tokens.h"

#include <QRectF>

class QPainter;
class QStyleOption;

/// The strokes that all our controls are made of.
namespace firstcall::drawing {

/// A rounded box whose border lies inside `area`, on whole pixels. An invalid colour leaves its part out.
void box(QPainter *painter, const QRectF &area, qreal radius, const QColor &fill, const QColor &border,
         qreal width = 1);
void focusRing(QPainter *painter, const QRectF &area, qreal radius, const Colours &c);
/// How large arrows are beside this option's text.
qreal arrowSide(const QStyleOption &option);
/// An open arrow of this side, in the middle of `area`.
void chevron(QPainter *painter, const QRectF &area, Qt::ArrowType direction, const QColor &colour,
             qreal side);
void tick(QPainter *painter, const QRectF &area, const QColor &colour);
void horizontal(QPainter *painter, const QRect &area, int y, const QColor &colour);

bool isEnabled(const QStyleOption &option);
/// Under the pointer, and able to answer it.
bool isHovered(const QStyleOption &option);
/// Has the focus, and the person got there by keys.
bool showsFocus(const QStyleOption &option);

/// What a surface becomes under the pointer and under a pressed one.
QColor hovered(const QColor &ground, const Colours &c);
QColor pressed(const QColor &ground, const Colours &c);

} // namespace firstcall::drawing
