// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pieces.h"

#include <utility>

namespace firstcall {

namespace {

constexpr qreal pageColumn = pt(30); // kept free for the number
constexpr qreal leaderGap = pt(6);
constexpr qsizetype longestInOneColumn = 9;

} // namespace

ContentsPiece::ContentsPiece(const Contents &contents, QList<ContentsEntry> entries,
                             const Typesetting &setting)
    : m_heading(headingPiece({.level = 2, .text = contents.title}, setting))
    , m_entries(std::move(entries))
    , m_setting(setting)
    , m_columns(m_entries.size() > longestInOneColumn ? 2 : 1)
    , m_rows((m_entries.size() + m_columns - 1) / m_columns)
    , m_columnWidth(m_columns == 1 ? setting.width : (setting.width - columnGap) / 2)
{
    Extent &all = extent();
    all = m_heading->extent();
    m_headingUnits = int(all.units.size());
    if (m_headingUnits > 0)
        all.units.last().height += all.after;
    for (qsizetype row = 0; row < m_rows; ++row) {
        int lines = 1;
        for (qsizetype entry = row; entry < m_entries.size(); entry += m_rows)
            lines = qMax(lines, titleOf(entry).lines());
        all.units.append(Unit{lines * setting.tokens.column.leading + pt(1.6)});
    }
    all.after = setting.tokens.panelAfter;
    keepWhole(&all, setting);
}

ShapedText ContentsPiece::titleOf(qsizetype entry) const
{
    return ShapedText(m_setting.fonts, plain(m_entries[entry].title), m_setting.tokens.column,
                      m_columnWidth - pageColumn);
}

void ContentsPiece::draw(Canvas &canvas, int first, int end, QPointF at) const
{
    const int heading = qMin(end, m_headingUnits);
    if (first < heading) {
        m_heading->draw(canvas, first, heading, at);
        at.ry() += heightOf(extent().units, first, heading);
    }
    for (int unit = qMax(first, m_headingUnits); unit < end; ++unit) {
        QPointF corner = at;
        for (qsizetype entry = unit - m_headingUnits; entry < m_entries.size(); entry += m_rows) {
            drawEntry(canvas, entry, corner);
            corner.rx() += m_columnWidth + columnGap;
        }
        at.ry() += extent().units[unit].height;
    }
}

void ContentsPiece::drawEntry(Canvas &canvas, qsizetype entry, QPointF at) const
{
    const Face &face = m_setting.tokens.column;
    const ShapedText title = titleOf(entry);
    for (int line = 0; line < title.lines(); ++line)
        title.draw(canvas, line, at + QPointF(0, line * face.leading));

    const ShapedText number(m_setting.fonts, plain(QString::number(m_entries[entry].page)), face);
    const qreal last = at.y() + (title.lines() - 1) * face.leading;
    const qreal numberLeft = m_columnWidth - number.naturalWidth();
    number.draw(canvas, 0, {at.x() + numberLeft, last});

    const qreal from = title.naturalWidth(title.lines() - 1) + leaderGap;
    if (!title.isRightToLeft() && from < numberLeft - leaderGap) {
        canvas.horizontal(at.x() + from, at.x() + numberLeft - leaderGap, last + title.baseline() - pt(0.2),
                          ink::hairline, pt(0.5));
    }
}

} // namespace firstcall
