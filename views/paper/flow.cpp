// SPDX-License-Identifier: Apache-2.0
#include "views/paper/flow.h"

#include <algorithm>

namespace firstcall {

namespace {

struct Spot
{
    int piece;
    int unit;
};

class Flow
{
public:
    Flow(const QList<const Extent *> &pieces, qreal pageHeight)
        : m_pieces(pieces)
        , m_height(pageHeight)
    {
        bool startsPage = false;
        for (int piece = 0; piece < pieces.size(); ++piece) {
            startsPage = startsPage || pieces[piece]->startsPage;
            for (int unit = 0; unit < pieces[piece]->units.size(); ++unit) {
                if (unit == 0 && startsPage && !m_spots.isEmpty())
                    m_forced += int(m_spots.size());
                startsPage = false;
                m_spots += {piece, unit};
            }
        }
    }

    QList<FlowPage> pages() const
    {
        QList<FlowPage> result;
        for (int start = 0; start < m_spots.size();) {
            const int end = endOfPage(start);
            result += page(start, end);
            start = end;
        }
        return result;
    }

private:
    /// Distance from the end of the unit before `spot` to the head of this unit, on a page from `start`.
    qreal gapBefore(int start, int spot) const
    {
        const Extent &its = *m_pieces[m_spots[spot].piece];
        if (spot == start)
            return its.lead;
        if (m_spots[spot].unit > 0)
            return 0;
        const Extent &previous = *m_pieces[m_spots[spot - 1].piece];
        return previous.tail + qMax(previous.after, its.before) + its.lead;
    }

    const Unit &unitAt(int spot) const { return m_pieces[m_spots[spot].piece]->units.at(m_spots[spot].unit); }

    int endOfPage(int start) const
    {
        constexpr qreal tolerance = 0.01;
        qreal y = 0;
        for (int spot = start; spot < m_spots.size(); ++spot) {
            if (spot > start && std::binary_search(m_forced.begin(), m_forced.end(), spot))
                return spot;
            y += gapBefore(start, spot) + unitAt(spot).height;
            if (y + m_pieces[m_spots[spot].piece]->tail <= m_height + tolerance)
                continue;
            int end = spot;
            while (end > start && unitAt(end - 1).keepWithNext)
                --end;
            if (end == start)
                end = qMax(spot, start + 1);
            return end;
        }
        return int(m_spots.size());
    }

    FlowPage page(int start, int end) const
    {
        FlowPage result;
        qreal y = 0;
        for (int spot = start; spot < end; ++spot) {
            const qreal gap = gapBefore(start, spot);
            const Spot &its = m_spots[spot];
            if (spot == start || its.unit == 0)
                result += {its.piece, its.unit, its.unit, y + gap - m_pieces[its.piece]->lead};
            y += gap + unitAt(spot).height;
            result.last().end = its.unit + 1;
        }
        return result;
    }

    const QList<const Extent *> &m_pieces;
    qreal m_height;
    QList<Spot> m_spots = {};
    QList<int> m_forced = {}; ///< spots that begin a page, ascending
};

} // namespace

QList<FlowPage> paginate(const QList<const Extent *> &pieces, qreal pageHeight)
{
    return Flow(pieces, pageHeight).pages();
}

} // namespace firstcall
