// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/cellbox.h"
#include "views/paper/piece.h"

namespace firstcall {

/// Cells beside each other, their lines level. Whole on one page up to a length, then divided line by line
/// with three lines staying together at each end.
class RowBox
{
public:
    struct Place
    {
        qreal left;
        qreal width;
    };

    /// Cells without a place are left out; `padding` stands above and below.
    RowBox(const Typesetting &setting, const QList<Cell> &cells, const QList<Place> &places, const Face &face,
           qreal padding);

    void appendUnits(QList<Unit> *units) const;
    bool isDivided() const { return m_lines > longestWhole; }
    qreal height() const { return m_lines * m_leading + 2 * m_padding; }
    /// Draws `units` units from the one numbered `first` in this row; the whole row is one unit.
    void draw(Canvas &canvas, int first, int units, QPointF at) const;
    /// All of it.
    void draw(Canvas &canvas, QPointF at) const { draw(canvas, 0, m_lines, at); }

private:
    static constexpr int longestWhole = 14;

    std::vector<CellBox> m_cells = {};
    QList<Place> m_places;
    qreal m_leading;
    qreal m_padding;
    int m_lines = 0;
};

} // namespace firstcall
