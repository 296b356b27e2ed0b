// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/cellbox.h"
#include "views/paper/piece.h"

namespace firstcall {

/// Chips then mark the items well enough without bullets. False for no items.
bool everyItemHasChips(const QList<ListItem> &items);

/// Items below each other, each with its bullet and its chips, as lines that may be divided between pages.
class ItemsBox
{
public:
    /// No text is wider than `widest`.
    ItemsBox(const Typesetting &setting, QList<ListItem> items, Bullet bullet, const Face &face, qreal width,
             qreal widest);

    const QList<Unit> &units() const { return m_units; }
    qreal height() const { return heightOf(m_units, 0, int(m_units.size())); }
    void draw(Canvas &canvas, int first, int end, QPointF at) const;

private:
    CellBox box(qsizetype item) const;
    void drawBullet(Canvas &canvas, qsizetype item, QPointF at, bool mirrored) const;

    const Typesetting &m_setting;
    QList<ListItem> m_items;
    Bullet m_bullet;
    Face m_face;
    qreal m_width;
    qreal m_widest;
    qreal m_indent = 0;
    qreal m_gutter = 0;
    QList<Unit> m_units = {};
    QList<int> m_firstUnits = {}; ///< of each item
};

} // namespace firstcall
