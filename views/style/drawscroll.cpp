// SPDX-License-Identifier: Apache-2.0
#include "views/style/drawscroll.h"

#include "views/style/drawing.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace firstcall::drawing {

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget,
               const QStyle &style)
{
    const Colours &c = colours(option.palette);
    if (option.minimum >= option.maximum)
        return;
    QRectF thumb = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool wide = isHovered(option) || (option.state & QStyle::State_Sunken);
    const qreal across = wide ? 8 : 6;
    if (option.orientation == Qt::Vertical) {
        const qreal inset = (thumb.width() - across) / 2;
        thumb.adjust(inset, 2, -inset, -2);
    } else {
        const qreal inset = (thumb.height() - across) / 2;
        thumb.adjust(2, inset, -2, -inset);
    }
    box(painter, thumb, across / 2, wide ? c.text3 : c.borderStrong, QColor());
}

} // namespace firstcall::drawing
