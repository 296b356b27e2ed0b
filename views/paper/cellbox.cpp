// SPDX-License-Identifier: Apache-2.0
#include "views/paper/cellbox.h"

#include <utility>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal chipGap = pt(4);

} // namespace

CellBox::CellBox(const Typesetting &setting, const Cell &cell, const Face &face, qreal width, qreal gutter)
    : m_face(face)
    , m_width(width)
    , m_textLeft(gutter)
    , m_baseline(setting.fonts.baseline(face))
{
    // A label that no line can hold is set as words: nothing is ever cut off.
    QList<Chip> chips;
    Text text = cell.text;
    for (const Chip &chip : cell.chips) {
        if (chipsWidth(setting, {chip}) <= width)
            chips += chip;
        else
            text.prepend({chip.label + (text.isEmpty() ? QString() : u" "_s), Emphasis::Strong});
    }
    placeChips(setting, chips, gutter > 0 ? qMax(gutter, pt(1)) : width);
    const int chipLines = m_chips.empty() ? 0 : m_chips.back().line + 1;

    const qreal beside = width - gutter;
    if (gutter > 0 || chips.isEmpty()) {
        m_text = std::make_unique<ShapedText>(setting.fonts, text, face, beside);
    } else {
        const qreal indent = m_chipsEnd + chipGap;
        if (indent < width) {
            m_text = std::make_unique<ShapedText>(setting.fonts, text, face, width, indent);
            m_textFrom = chipLines - 1;
        }
        if (!m_text || !m_text->startsWhole()) {
            m_text = std::make_unique<ShapedText>(setting.fonts, text, face, width);
            m_textFrom = chipLines;
        }
    }
    if (m_text->isRightToLeft()) {
        m_textLeft = 0;
        for (PlacedChip &chip : m_chips)
            chip.left = width - chip.left - chip.box.width();
    }
    m_lines = qMax(chipLines, m_textFrom + m_text->lines());
}

void CellBox::placeChips(const Typesetting &setting, const QList<Chip> &chips, qreal width)
{
    int line = 0;
    qreal left = 0;
    for (const Chip &chip : chips) {
        ChipBox box(setting.fonts, chip, setting.tokens);
        const qreal its = box.width();
        if (left > 0 && left + its > width) {
            ++line;
            left = 0;
        }
        m_chips.push_back({std::move(box), left, line});
        m_chipsEnd = left + its;
        left = m_chipsEnd + chipGap;
    }
}

void CellBox::draw(Canvas &canvas, int line, QPointF at) const
{
    for (const PlacedChip &chip : m_chips) {
        if (chip.line == line)
            chip.box.draw(canvas, at.x() + chip.left, at.y() + m_baseline, m_face.size);
    }
    if (line >= m_textFrom && line < m_textFrom + m_text->lines())
        m_text->draw(canvas, line - m_textFrom, at + QPointF(m_textLeft, 0));
}

qreal CellBox::chipsWidth(const Typesetting &setting, const QList<Chip> &chips)
{
    qreal width = 0;
    for (const Chip &chip : chips)
        width += (width > 0 ? chipGap : 0) + ChipBox(setting.fonts, chip, setting.tokens).width();
    return width;
}

qreal CellBox::naturalWidth(const Typesetting &setting, const Cell &cell, const Face &face)
{
    const qreal chips = chipsWidth(setting, cell.chips);
    const qreal text = firstcall::naturalWidth(setting.fonts, cell.text, face);
    return chips + text + (chips > 0 && text > 0 ? chipGap : 0);
}

} // namespace firstcall
