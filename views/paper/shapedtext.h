// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "views/paper/canvas.h"
#include "views/paper/fonts.h"

#include <memory>

namespace firstcall {

/// A paragraph broken into lines of one width, each a fixed leading below the last whatever fonts it falls
/// back on. Reads in the direction of its first strong character.
class ShapedText
{
public:
    /// `indent` keeps the start of the first line free; see `startsWhole`.
    ShapedText(Fonts &fonts, const Text &text, const Face &face, qreal width, qreal indent = 0);
    /// A label: never broken, begins at the left whatever its direction.
    ShapedText(Fonts &fonts, const Text &text, const Face &face);

    /// None for an empty text.
    int lines() const { return m_layout ? m_layout->lineCount() : 0; }
    qreal leading() const { return m_leading; }
    qreal baseline() const { return m_baseline; } ///< below the top of a line
    qreal naturalWidth() const; ///< of its widest line
    qreal naturalWidth(int line) const;
    bool isRightToLeft() const { return m_rightToLeft; }
    /// False when the first line was too short for its first word, which was then broken.
    bool startsWhole() const;

    /// `at` is the top left of that line's box.
    void draw(Canvas &canvas, int line, QPointF at) const;

private:
    void breakLines(Fonts &fonts, const Text &text, const Face &face, Qt::Alignment rightToLeft, qreal width,
                    qreal indent);

    std::unique_ptr<QTextLayout> m_layout = {};
    QRgb m_colour = ink::text; ///< of a text in one style
    qreal m_leading = 0;
    qreal m_baseline = 0;
    bool m_rightToLeft = false;
};

/// The width of a text that is never broken.
qreal naturalWidth(Fonts &fonts, const Text &text, const Face &face);

} // namespace firstcall
