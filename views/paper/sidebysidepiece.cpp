// SPDX-License-Identifier: Apache-2.0
#include "views/paper/itemsbox.h"
#include "views/paper/pieces.h"

#include <utility>

namespace firstcall {

namespace {

/// Two lists under their titles, one unit when a page can hold it; else the longer column goes on over
/// several pages beside the shorter one.
class SideBySidePiece : public Piece
{
public:
    SideBySidePiece(const SideBySide &sides, const Typesetting &setting)
        : m_setting(setting)
        , m_sides{{{strong(sides.leftTitle), items(sides.left, sides.leftBullet)},
                   {strong(sides.rightTitle), items(sides.right, sides.rightBullet)}}}
    {
        m_titleFace = setting.tokens.column;
        m_titleFace.bold = true;
        m_titleHeight = qMax(title(0).lines(), title(1).lines()) * m_titleFace.leading;
        if (m_titleHeight > 0)
            m_titleHeight += pt(1.5) + setting.tokens.itemAfter;

        Extent &extent = this->extent();
        const qreal whole = m_titleHeight + qMax(m_sides[0].items.height(), m_sides[1].items.height());
        m_whole = whole < setting.pageHeight - pt(60);
        if (m_whole) {
            extent.units.append(Unit{whole});
        } else {
            // Level lines: the n-th of both sides share a unit.
            const QList<Unit> &left = m_sides[0].items.units();
            const QList<Unit> &right = m_sides[1].items.units();
            for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
                const Unit l = i < left.size() ? left[i] : Unit{0};
                const Unit r = i < right.size() ? right[i] : Unit{0};
                extent.units.append(Unit{qMax(l.height, r.height), l.keepWithNext || r.keepWithNext});
            }
            extent.lead = m_titleHeight;
        }
        extent.before = setting.tokens.subheadingBefore;
        extent.after = setting.tokens.columnsAfter;
    }

    void draw(Canvas &canvas, int first, int end, QPointF at) const override
    {
        for (int side = 0; side < 2; ++side) {
            QPointF corner = at + QPointF(side * (columnWidth() + columnGap), 0);
            drawTitle(canvas, side, corner);
            corner.ry() += m_titleHeight;
            const ItemsBox &items = m_sides[side].items;
            const int units = int(items.units().size());
            if (m_whole) {
                items.draw(canvas, 0, units, corner);
                continue;
            }
            for (int unit = first; unit < qMin(end, units); ++unit) {
                items.draw(canvas, unit, unit + 1, corner);
                corner.ry() += extent().units[unit].height;
            }
        }
    }

private:
    struct Side
    {
        Text title;
        ItemsBox items;
    };

    qreal columnWidth() const { return (m_setting.width - columnGap) / 2; }

    ItemsBox items(const QList<ListItem> &list, Bullet bullet) const
    {
        return ItemsBox(m_setting, list, bullet, m_setting.tokens.column, columnWidth(), columnWidth());
    }

    ShapedText title(int side) const
    {
        return ShapedText(m_setting.fonts, m_sides[side].title, m_titleFace, columnWidth());
    }

    void drawTitle(Canvas &canvas, int side, QPointF at) const
    {
        const ShapedText shaped = title(side);
        for (int line = 0; line < shaped.lines(); ++line)
            shaped.draw(canvas, line, at + QPointF(0, line * m_titleFace.leading));
        if (m_titleHeight > 0) {
            const qreal y = at.y() + m_titleHeight - m_setting.tokens.itemAfter - pt(1.5);
            canvas.horizontal(at.x(), at.x() + columnWidth(), y + pt(0.4), ink::text, pt(0.8));
        }
    }

    const Typesetting &m_setting;
    std::array<Side, 2> m_sides;
    Face m_titleFace = {};
    qreal m_titleHeight = 0;
    bool m_whole = false;
};

} // namespace

std::unique_ptr<Piece> sideBySidePiece(const SideBySide &sides, const Typesetting &setting)
{
    return std::make_unique<SideBySidePiece>(sides, setting);
}

} // namespace firstcall
