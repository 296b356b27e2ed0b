// SPDX-License-Identifier: Apache-2.0
#include "views/parts/twolinedelegate.h"

#include "views/style/drawing.h"
#include "views/style/type.h"

#include <QPainter>

namespace firstcall {

namespace {

constexpr int usualPadding = 8;
constexpr int tightPadding = 3;
constexpr int between = 8; ///< the title and what stands at its end
constexpr qreal mostAside = 0.5; // of the line

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

TwoLineDelegate::TwoLineDelegate(Reading read, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_read(std::move(read))
{}

int TwoLineDelegate::padding() const
{
    return m_isTight ? tightPadding : usualPadding;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = m_isTight && m_read(index).below.isEmpty() ? 1 : 2;
    return {0, lines * option.fontMetrics.height() + 2 * padding()};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const TwoLines lines = m_read(index);
    const Colours &c = colours(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    QColor ground;
    if (isSelected)
        ground = c.selection;
    else if (option.state & QStyle::State_MouseOver)
        ground = drawing::hovered(option.palette.color(QPalette::Base), c);
    if (ground.isValid())
        drawing::box(painter, option.rect, measure::controlRadius, ground, QColor());
    if (isSelected && (option.state & QStyle::State_HasFocus))
        drawing::focusRing(painter, option.rect, measure::controlRadius, c);

    const QRect inside = option.rect.adjusted(padding(), padding(), -padding(), -padding());
    const int height = option.fontMetrics.height();
    const QRect first(inside.left(), inside.top(), inside.width(), height);
    const QRect second = first.translated(0, height);
    painter->setFont(textFont(TextSize::Small, option.font));
    painter->setPen(c.text2);
    const QString aside = elided(*painter, lines.aside, int(first.width() * mostAside));
    const int asideWidth = painter->fontMetrics().horizontalAdvance(aside);
    painter->drawText(first, int(Qt::AlignRight | Qt::AlignVCenter), aside);
    painter->drawText(second, int(Qt::AlignLeft | Qt::AlignVCenter),
                      elided(*painter, lines.below, second.width()));
    QFont bold = option.font;
    bold.setWeight(lines.isQuiet ? QFont::Normal : QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(c.text);
    const QRect rest(first.left(), first.top(), first.width() - asideWidth - between, height);
    painter->drawText(QStyle::visualRect(option.direction, first, rest),
                      int(Qt::AlignLeft | Qt::AlignVCenter), elided(*painter, lines.title, rest.width()));
    painter->restore();
}

} // namespace firstcall
