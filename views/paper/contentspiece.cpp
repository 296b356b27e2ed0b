// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pieces.h"
#include "views/paper/shapedtext.h"

#include <utility>

namespace firstcall {

namespace {

constexpr qreal pageColumn = pt(30); // kept free for the number

} // namespace

ContentsPiece::ContentsPiece(const Contents &contents, QList<ContentsEntry> entries, const Setting &setting)
    : m_heading(headingPiece({.level = 2, .text = contents.title}, setting))
    , m_entries(std::move(entries))
    , m_setting(setting)
{
    Extent &all = extent();
    all = m_heading->extent();
    m_headingUnits = int(all.units.size());
    if (m_headingUnits > 0)
        all.units.last().height += all.after;
    for (const ContentsEntry &entry : std::as_const(m_entries)) {
        const ShapedText text(setting.fonts, plain(entry.title), setting.tokens.body,
                              setting.width - pageColumn);
        all.units.append(Unit{text.lines() * text.leading() + pt(1.6)});
    }
    all.after = setting.tokens.panelAfter;
    keepWhole(&all, setting);
}

void ContentsPiece::draw(Canvas &canvas, int first, int end, QPointF at) const
{
    const int heading = qMin(end, m_headingUnits);
    if (first < heading) {
        m_heading->draw(canvas, first, heading, at);
        at.ry() += heightOf(extent().units, first, heading);
    }
    for (int unit = qMax(first, m_headingUnits); unit < end; ++unit) {
        const ContentsEntry &entry = m_entries[unit - m_headingUnits];
        const Face &face = m_setting.tokens.body;
        const ShapedText title(m_setting.fonts, plain(entry.title), face, m_setting.width - pageColumn);
        for (int line = 0; line < title.lines(); ++line)
            title.draw(canvas, line, at + QPointF(0, line * face.leading));
        const ShapedText number(m_setting.fonts, plain(QString::number(entry.page)), face);
        const qreal last = at.y() + (title.lines() - 1) * face.leading;
        const qreal numberLeft = m_setting.width - number.naturalWidth();
        number.draw(canvas, 0, {at.x() + numberLeft, last});
        const qreal from = title.lines() > 1 ? 0 : title.naturalWidth() + pt(7);
        if (title.lines() == 1 && from < numberLeft - pt(7)) {
            canvas.horizontal(at.x() + from, at.x() + numberLeft - pt(7), last + title.baseline() - pt(0.2),
                              ink::hairline, pt(0.5));
        }
        at.ry() += extent().units[unit].height;
    }
}

} // namespace firstcall
