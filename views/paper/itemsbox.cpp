// SPDX-License-Identifier: Apache-2.0
#include "views/paper/itemsbox.h"

#include "views/paper/sign.h"

#include <algorithm>
#include <utility>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal chipsGap = pt(7); // from the gutter of chips to the text
// Wider chips, and those in half a page, flow in front of the text.
constexpr qreal widestGutter = 0.22; // of the width
constexpr qreal guttersFrom = pt(300); // of width

Text numberOf(qsizetype item)
{
    return strong(u"%1."_s.arg(item + 1));
}

} // namespace

bool everyItemHasChips(const QList<ListItem> &items)
{
    return !items.isEmpty()
        && std::ranges::none_of(items, [](const ListItem &item) { return item.cell.chips.isEmpty(); });
}

ItemsBox::ItemsBox(const Typesetting &setting, QList<ListItem> items, Bullet bullet, const Face &face,
                   qreal width, qreal widest)
    : m_setting(setting)
    , m_items(std::move(items))
    , m_bullet(bullet)
    , m_face(face)
    , m_width(width)
    , m_widest(widest)
{
    if (bullet == Bullet::Number)
        m_indent = naturalWidth(setting.fonts, numberOf(m_items.size() - 1), face) + pt(4);
    else if (bullet != Bullet::None)
        m_indent = bulletIndent;

    // A gutter lines the texts up where every item has its chip; where few have one it would only cost width.
    if (everyItemHasChips(m_items)) {
        for (const ListItem &item : std::as_const(m_items))
            m_gutter = qMax(m_gutter, CellBox::chipsWidth(setting, item.cell.chips) + chipsGap);
    }
    if (m_gutter > width * widestGutter || width < guttersFrom)
        m_gutter = 0;

    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_firstUnits += int(m_units.size());
        appendLines(&m_units, box(i).lines(), face.leading);
        if (i + 1 < m_items.size() && m_firstUnits.last() < m_units.size())
            m_units.last().height += setting.tokens.itemAfter;
    }
}

CellBox ItemsBox::box(qsizetype item) const
{
    const qreal width = qMin(m_width, m_widest + m_gutter) - m_indent;
    return CellBox(m_setting, m_items[item].cell, m_face, width, m_gutter);
}

void ItemsBox::draw(Canvas &canvas, int first, int end, QPointF at) const
{
    const auto after = std::upper_bound(m_firstUnits.begin(), m_firstUnits.end(), first);
    qsizetype item = after - m_firstUnits.begin() - 1;
    for (int unit = first; unit < end; ++item) {
        const int from = m_firstUnits[item];
        const int to = item + 1 < m_items.size() ? m_firstUnits[item + 1] : int(m_units.size());
        if (from == to)
            continue;
        const int stop = qMin(to, end);
        canvas.belongs(m_items[item].record, QRectF(at.x(), at.y(), m_width, heightOf(m_units, unit, stop)));
        const CellBox content = box(item);
        const bool mirrored = content.isRightToLeft();
        if (unit == from)
            drawBullet(canvas, item, mirrored ? at + QPointF(content.width(), 0) : at, mirrored);
        for (; unit < stop; ++unit) {
            content.draw(canvas, unit - from, at + QPointF(mirrored ? 0 : m_indent, 0));
            at.ry() += m_units[unit].height;
        }
    }
}

void ItemsBox::drawBullet(Canvas &canvas, qsizetype item, QPointF at, bool mirrored) const
{
    const qreal baseline = at.y() + m_setting.fonts.baseline(m_face);
    const qreal middle = baseline - m_face.size * 0.357;
    const auto square = [&](qreal side, qreal left) {
        return QRectF(at.x() + (mirrored ? m_indent - left - side : left), middle - side / 2, side, side);
    };
    switch (m_bullet) {
    case Bullet::None:
        break;
    case Bullet::Dot:
        drawSign(canvas, Sign::Square, square(pt(2.6), pt(3)).translated(0, pt(0.7)), ink::accent);
        break;
    case Bullet::Number: {
        const Text number = numberOf(item);
        const ShapedText shaped(m_setting.fonts, number, m_face);
        const qreal left = mirrored ? pt(4) : m_indent - pt(4) - shaped.naturalWidth();
        shaped.draw(canvas, 0, {at.x() + left, at.y()});
        break;
    }
    case Bullet::Tick:
        drawSign(canvas, Sign::Tick, square(pt(6.6), pt(1)), ink::green);
        break;
    case Bullet::Cross:
        drawSign(canvas, Sign::Cross, square(pt(6), pt(1.2)), ink::red);
        break;
    }
}

} // namespace firstcall
