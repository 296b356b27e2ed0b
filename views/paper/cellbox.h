// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/chip.h"
#include "views/paper/typesetting.h"

namespace firstcall {

/// A cell or an item: chips, then text, set to a width as lines of one leading. In a list whose items carry
/// chips, these stand in a gutter of their own and the texts line up beside them.
class CellBox
{
public:
    /// `gutter` is the width kept for chips left of the text; 0 lets the text flow on behind them.
    CellBox(const Typesetting &setting, const Cell &cell, const Face &face, qreal width, qreal gutter = 0);

    int lines() const { return m_lines; }
    qreal width() const { return m_width; }
    bool isRightToLeft() const { return m_text->isRightToLeft(); }
    void draw(Canvas &canvas, int line, QPointF at) const;

    static qreal naturalWidth(const Typesetting &setting, const Cell &cell, const Face &face);
    static qreal chipsWidth(const Typesetting &setting, const QList<Chip> &chips);

private:
    struct PlacedChip
    {
        ChipBox box;
        qreal left;
        int line;
    };
    void placeChips(const Typesetting &setting, const QList<Chip> &chips, qreal width);

    Face m_face;
    qreal m_width;
    qreal m_textLeft;
    qreal m_baseline;
    std::vector<PlacedChip> m_chips = {};
    std::unique_ptr<ShapedText> m_text = {};
    int m_textFrom = 0; ///< the line that the text begins on
    int m_lines = 0;
    qreal m_chipsEnd = 0; ///< of the last line of chips
};

} // namespace firstcall
