// SPDX-License-Identifier: Apache-2.0
#include "views/paper/rowbox.h"

namespace firstcall {

RowBox::RowBox(const Typesetting &setting, const QList<Cell> &cells, const QList<Place> &places,
               const Face &face, qreal padding)
    : m_places(places)
    , m_leading(face.leading)
    , m_padding(padding)
{
    for (qsizetype i = 0; i < qMin(cells.size(), places.size()); ++i) {
        m_cells.emplace_back(setting, cells[i], face, places[i].width);
        m_lines = qMax(m_lines, m_cells.back().lines());
    }
    m_lines = qMax(m_lines, 1);
}

void RowBox::appendUnits(QList<Unit> *units) const
{
    if (!isDivided()) {
        units->append(Unit{height()});
        return;
    }
    for (int i = 0; i < m_lines; ++i) {
        const bool keep = i < 2 || (i >= m_lines - 3 && i < m_lines - 1);
        const qreal edge = i == 0 || i == m_lines - 1 ? m_padding : 0;
        units->append(Unit{m_leading + edge, keep});
    }
}

void RowBox::draw(Canvas &canvas, int first, int units, QPointF at) const
{
    const int end = isDivided() ? qMin(first + units, m_lines) : m_lines;
    if (first == 0)
        at.ry() += m_padding;
    for (int line = first; line < end; ++line) {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (line < m_cells[i].lines())
                m_cells[i].draw(canvas, line, at + QPointF(m_places[qsizetype(i)].left, 0));
        }
        at.ry() += m_leading;
    }
}

} // namespace firstcall
