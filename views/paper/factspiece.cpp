// SPDX-License-Identifier: Apache-2.0
#include "views/paper/columnwidths.h"
#include "views/paper/pieces.h"
#include "views/paper/rowbox.h"
#include "views/paper/shapedtext.h"

#include <algorithm>
#include <utility>

namespace firstcall {

namespace {

/// A grid of labels with their values below, read row by row.
class FactsPiece : public Piece
{
public:
    FactsPiece(Facts facts, const Typesetting &setting)
        : m_setting(setting)
        , m_facts(std::move(facts))
    {
        m_facts.columns = qBound(1, m_facts.columns, 6);
        m_places = places();
        Extent &extent = this->extent();
        for (int row = 0; row < rows(); ++row) {
            m_firstUnits += int(extent.units.size());
            extent.units.append(Unit{labels(row).height(), true});
            values(row).appendUnits(&extent.units);
            if (row + 1 < rows())
                extent.units.last().height += setting.tokens.itemAfter * 1.6;
        }
        extent.after = setting.tokens.paragraphAfter * 1.4;
    }

    void draw(Canvas &canvas, int first, int end, QPointF at) const override
    {
        for (int row = 0; row < rows(); ++row) {
            const int from = m_firstUnits[row];
            const int to = row + 1 < rows() ? m_firstUnits[row + 1] : int(extent().units.size());
            if (from >= end || to <= first)
                continue;
            int unit = qMax(from, first);
            const int stop = qMin(to, end);
            claim(canvas, row, QRectF(at, QSizeF(m_setting.width, heightOf(extent().units, unit, stop))));
            if (unit == from) {
                labels(row).draw(canvas, at);
                at.ry() += extent().units[unit++].height;
            }
            if (unit < stop) {
                values(row).draw(canvas, unit - from - 1, stop - unit, at);
                at.ry() += heightOf(extent().units, unit, stop);
            }
        }
    }

private:
    int rows() const { return int((m_facts.facts.size() + m_facts.columns - 1) / m_facts.columns); }

    /// Equal columns, but one that needs less leaves room to those that need more.
    QList<RowBox::Place> places() const
    {
        QList<qreal> widths(m_facts.columns, 0);
        for (qsizetype i = 0; i < m_facts.facts.size(); ++i) {
            const Fact &fact = m_facts.facts[i];
            qreal &width = widths[i % m_facts.columns];
            width = std::max(
                {width, naturalWidth(m_setting.fonts, plain(fact.label), m_setting.tokens.label) + pt(0.5),
                 naturalWidth(m_setting.fonts, fact.value, m_setting.tokens.column) + pt(0.5)});
        }
        const qreal room = m_setting.width - columnGap * (m_facts.columns - 1);
        QList<qreal *> all;
        for (qreal &width : widths)
            all += &width;
        lowerToFit(all, room);
        // Where all have what they need, they are equal as far as that goes.
        raiseToFill(all, room);
        QList<RowBox::Place> result;
        qreal left = 0;
        for (const qreal width : std::as_const(widths)) {
            result += {left, width};
            left += width + columnGap;
        }
        return result;
    }

    RowBox box(int row, const Face &face, bool label) const
    {
        QList<Cell> cells;
        for (const Fact &fact : m_facts.facts.mid(qsizetype(row) * m_facts.columns, m_facts.columns))
            cells += {label ? plain(fact.label) : fact.value, {}};
        return RowBox(m_setting, cells, m_places, face, 0);
    }
    RowBox labels(int row) const { return box(row, m_setting.tokens.label, true); }
    RowBox values(int row) const { return box(row, m_setting.tokens.column, false); }

    void claim(Canvas &canvas, int row, const QRectF &area) const
    {
        for (int i = 0; i < m_facts.columns; ++i) {
            const qsizetype fact = qsizetype(row) * m_facts.columns + i;
            if (fact < m_facts.facts.size())
                canvas.belongs(
                    m_facts.facts[fact].record,
                    QRectF(area.x() + m_places[i].left, area.y(), m_places[i].width, area.height()));
        }
    }

    const Typesetting &m_setting;
    Facts m_facts;
    QList<RowBox::Place> m_places = {};
    QList<int> m_firstUnits = {};
};

} // namespace

std::unique_ptr<Piece> factsPiece(const Facts &facts, const Typesetting &setting)
{
    return std::make_unique<FactsPiece>(facts, setting);
}

} // namespace firstcall
