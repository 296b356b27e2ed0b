// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/shapedtext.h"

namespace firstcall {

/// The small label of a Mark. In grey print marks still differ: by fill, outline, weight and sign.
class ChipBox
{
public:
    ChipBox(Fonts &fonts, const Chip &chip, const Tokens &tokens);

    qreal width() const;
    /// Stands at `left` in a line of text of this size, centred on its capitals.
    void draw(Canvas &canvas, qreal left, qreal baseline, int textSize) const;

private:
    Mark m_mark;
    Face m_face;
    ShapedText m_label;
};

} // namespace firstcall
