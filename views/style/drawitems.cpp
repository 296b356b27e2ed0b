// SPDX-License-Identifier: Apache-2.0
#include "views/style/drawitems.h"

#include "views/style/drawing.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

namespace firstcall::drawing {

namespace {

bool isUpright(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::RoundedEast || shape == QTabBar::TriangularWest
        || shape == QTabBar::TriangularEast;
}

} // namespace

void itemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    QColor ground;
    if (option.state & QStyle::State_Selected)
        ground = c.selection;
    else if (isHovered(option))
        ground = mixed(option.palette.color(QPalette::Base), c.text, 0.04);
    if (!ground.isValid())
        return;
    if (qobject_cast<const QListView *>(widget))
        box(painter, option.rect, measure::controlRadius, ground, QColor());
    else
        painter->fillRect(option.rect, ground);
}

void rowPanel(const QStyleOptionViewItem &option, QPainter *painter, bool decorationSelected)
{
    const Colours &c = colours(option.palette);
    if ((option.state & QStyle::State_Selected) && decorationSelected)
        painter->fillRect(option.rect, c.selection);
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    chevron(painter, option.rect, option.state & QStyle::State_Open ? Qt::DownArrow : closed,
            colours(option.palette).text2, arrowSide(option) * 0.9);
}

void headerSection(const QStyleOptionHeader &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const QColor ground = option.palette.color(QPalette::Base);
    painter->fillRect(option.rect, isHovered(option) ? hovered(ground, c) : ground);
    if (option.orientation == Qt::Horizontal) {
        horizontal(painter, option.rect, option.rect.bottom(), c.border);
        return;
    }
    const QRect edge(option.rect.right(), option.rect.top(), 1, option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), c.border);
}

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (isHovered(option) && !selected) {
        const QRect inside = option.rect.adjusted(2, 4, -2, -4);
        box(painter, inside, measure::controlRadius, hovered(option.palette.color(QPalette::Window), c),
            QColor());
    }
    if (showsFocus(option))
        focusRing(painter, option.rect.adjusted(2, 2, -2, -6), measure::controlRadius, c);
    if (!selected)
        return;
    const QRectF area = option.rect;
    QRectF line(area.left() + 8, area.bottom() - 3, area.width() - 16, 3);
    if (isUpright(option.shape))
        line = {area.right() - 3, area.top() + 8, 3, area.height() - 16};
    box(painter, line, 1.5, isEnabled(option) ? c.accent.text : c.borderStrong, QColor());
}

} // namespace firstcall::drawing
