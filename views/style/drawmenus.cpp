// SPDX-License-Identifier: Apache-2.0
#include "views/style/drawmenus.h"

#include "views/style/drawing.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace firstcall::drawing {

namespace {

constexpr int edge = 4; // from the menu's edge to a selected item's ground

/// Between the parts of an item: grows with its text.
int gapOf(const QStyleOptionMenuItem &option)
{
    return option.fontMetrics.height() / 2;
}
int mnemonicFlags(const QStyleOption &option, const QWidget *widget, const QStyle &style)
{
    return style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
        ? Qt::TextShowMnemonic
        : Qt::TextShowMnemonic | Qt::TextHideMnemonic;
}

void sign(const QStyleOptionMenuItem &option, QPainter *painter, const QRect &place)
{
    const Colours &c = colours(option.palette);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked)
            return;
        const int side = qMin(place.width(), place.height());
        const QColor colour =
            isEnabled(option) ? c.accent.text : option.palette.color(QPalette::Disabled, QPalette::Text);
        const QRectF area(place.center().x() - side / 2.0, place.center().y() - side / 2.0, side, side);
        if (option.checkType == QStyleOptionMenuItem::Exclusive)
            box(painter, area.adjusted(side * 0.32, side * 0.32, -side * 0.32, -side * 0.32), side / 2.0,
                colour, QColor());
        else
            tick(painter, area, colour);
        return;
    }
    if (!option.icon.isNull())
        option.icon.paint(painter, place, Qt::AlignCenter,
                          isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

int menuTextLeft(const QStyleOptionMenuItem &option)
{
    const int column =
        qMax(option.maxIconWidth, option.menuHasCheckableItems ? option.fontMetrics.height() : 0);
    return edge + gapOf(option) + (column > 0 ? column + gapOf(option) : 0);
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget,
              const QStyle &style)
{
    const Colours &c = colours(option.palette);
    const QRect all = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        horizontal(painter, all.adjusted(edge + 8, 0, -edge - 8, 0), all.center().y(), c.border);
        return;
    }
    if ((option.state & QStyle::State_Selected) && isEnabled(option))
        box(painter, all.adjusted(edge, 1, -edge, -1), 5, c.selection, QColor());

    const auto visual = [&](const QRect &place) { return QStyle::visualRect(option.direction, all, place); };
    const int left = menuTextLeft(option);
    const int gap = gapOf(option);
    sign(option, painter, visual({all.left() + edge + gap, all.top(), left - edge - 2 * gap, all.height()}));

    painter->save();
    painter->setFont(option.font);
    const qsizetype tab = option.text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | mnemonicFlags(option, widget, style);
    const QColor faded = option.palette.color(QPalette::Disabled, QPalette::Text);
    const QRect texts(all.left() + left, all.top(), all.width() - left - edge - gap - 2, all.height());
    painter->setPen(isEnabled(option) ? c.text : faded);
    painter->drawText(visual(texts), flags | Qt::AlignLeft, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter->setPen(isEnabled(option) ? c.text2 : faded);
        painter->drawText(visual(texts), flags | Qt::AlignRight, option.text.mid(tab + 1));
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(all.right() - edge - 2 * gap, all.top(), 2 * gap, all.height());
        chevron(painter, visual(arrow), option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                c.text2, arrowSide(option) * 0.9);
    }
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget,
                 const QStyle &style)
{
    const Colours &c = colours(option.palette);
    painter->fillRect(option.rect, option.palette.brush(QPalette::Window));
    if ((option.state & QStyle::State_Selected) && isEnabled(option)) {
        const bool open = option.state & QStyle::State_Sunken;
        box(painter, option.rect.adjusted(0, 2, 0, -2), measure::controlRadius,
            open ? c.selection : hovered(c.window, c), QColor());
    }
    painter->setPen(isEnabled(option) ? c.text
                                      : option.palette.color(QPalette::Disabled, QPalette::WindowText));
    painter->drawText(option.rect, Qt::AlignCenter | mnemonicFlags(option, widget, style), option.text);
}

} // namespace firstcall::drawing
