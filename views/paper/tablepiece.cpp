// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pieces.h"
#include "views/paper/tablecolumns.h"

#include <algorithm>
#include <utility>

namespace firstcall {

namespace {

constexpr qreal railRoom = pt(14);

class TablePiece : public Piece
{
public:
    TablePiece(Table table, const Typesetting &setting)
        : m_table(std::move(table))
        , m_setting(setting)
    {
        if (m_table.columns.isEmpty() || m_table.rows.isEmpty())
            return;
        m_places = placeColumns(m_table, setting, m_table.timeline ? railRoom : 0);
        QList<Unit> &units = extent().units;
        for (const TableRow &row : std::as_const(m_table.rows)) {
            m_firstUnits += int(units.size());
            box(row).appendUnits(&units);
        }
        // No row stands alone under its head, or on the next page.
        if (m_firstUnits.size() > 1) {
            units[m_firstUnits[1] - 1].keepWithNext = true;
            units[m_firstUnits.last() - 1].keepWithNext = true;
        }
        extent().lead = hasHead() ? head().height() + headRule : 0;
        extent().before = setting.tokens.tableBefore;
        extent().after = setting.tokens.tableAfter;
    }

    void draw(Canvas &canvas, int first, int end, QPointF at) const override
    {
        const qreal right = at.x() + m_setting.width;
        if (hasHead()) {
            head().draw(canvas, at);
            at.ry() += extent().lead;
            canvas.horizontal(at.x(), right, at.y() - headRule / 2, ink::text, headRule);
        }
        const qreal top = at.y();
        const qreal rowLeft = m_table.timeline ? at.x() + m_places.value(1).left : at.x();
        QList<qreal> points;
        const auto after = std::upper_bound(m_firstUnits.begin(), m_firstUnits.end(), first);
        qsizetype row = after - m_firstUnits.begin() - 1;
        for (int unit = first; unit < end; ++row) {
            const int from = m_firstUnits[row];
            const int to = row + 1 < m_firstUnits.size() ? m_firstUnits[row + 1] : int(extent().units.size());
            const int stop = qMin(to, end);
            const qreal height = heightOf(extent().units, unit, stop);
            canvas.belongs(m_table.rows[row].record, QRectF(at.x(), at.y(), m_setting.width, height));
            box(m_table.rows[row]).draw(canvas, unit - from, stop - unit, at);
            if (unit == from)
                points += at.y() + m_setting.tokens.rowPadding + m_setting.fonts.baseline(face())
                    - face().size * 0.357;
            at.ry() += height;
            canvas.horizontal(rowLeft, right, at.y(), ink::hairline, pt(0.5));
            unit = stop;
        }
        if (m_table.timeline && m_places.size() > 1)
            drawRail(canvas, rowLeft - railRoom / 2 - pt(2), top, at.y(), points);
    }

private:
    static constexpr qreal headRule = pt(0.8);

    const Face &face() const { return m_setting.tokens.cell; }

    bool hasHead() const
    {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                           [](const Column &column) { return !column.head.isEmpty(); });
    }

    RowBox head() const
    {
        QList<Cell> cells;
        for (const Column &column : m_table.columns)
            cells += {plain(column.head), {}};
        return RowBox(m_setting, cells, m_places, m_setting.tokens.head, pt(1.8));
    }

    RowBox box(const TableRow &row) const
    {
        return RowBox(m_setting, row.cells, m_places, face(), m_setting.tokens.rowPadding);
    }

    static void drawRail(Canvas &canvas, qreal x, qreal top, qreal bottom, const QList<qreal> &points)
    {
        canvas.fill(QRectF(x - pt(0.5), top + pt(3), pt(1), bottom - top - pt(3)), ink::bar);
        for (const qreal y : points) {
            QPainterPath around;
            around.addEllipse(QPointF(x, y), pt(3.6), pt(3.6));
            canvas.fill(around, ink::white);
            QPainterPath point;
            point.addEllipse(QPointF(x, y), pt(2.4), pt(2.4));
            canvas.fill(point, ink::accent);
        }
    }

    Table m_table;
    const Typesetting &m_setting;
    QList<RowBox::Place> m_places = {};
    QList<int> m_firstUnits = {}; ///< of each row
};

} // namespace

std::unique_ptr<Piece> tablePiece(const Table &table, const Typesetting &setting)
{
    return std::make_unique<TablePiece>(table, setting);
}

} // namespace firstcall
