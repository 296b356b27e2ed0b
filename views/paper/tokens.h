// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/units.h"

#include <QColor>

namespace firstcall {

/// The colours of a document. Each stands at least 4.5:1 against what it is printed on.
namespace ink {
inline constexpr QRgb text = 0xff1b2430;
inline constexpr QRgb quiet = 0xff55606e;
inline constexpr QRgb accent = 0xff1f4e79;
inline constexpr QRgb hairline = 0xffd9dee5;
inline constexpr QRgb bar = 0xff9aa6b4;
inline constexpr QRgb panel = 0xfff4f6f8;
inline constexpr QRgb askPanel = 0xffeef3f8;
inline constexpr QRgb warningPanel = 0xfffbf6e9;
inline constexpr QRgb warningBar = 0xffc99700;
inline constexpr QRgb warningText = 0xff8a6500;
inline constexpr QRgb violet = 0xff5a4a8a;
inline constexpr QRgb green = 0xff2b6e49;
inline constexpr QRgb orange = 0xffb5481a;
inline constexpr QRgb red = 0xff8e1b2b;
inline constexpr QRgb white = 0xffffffff;
inline constexpr QRgb black = 0xff000000;
inline constexpr QRgb watermark = 0xfff2f4f6;
} // namespace ink

/// How a line of text is set.
struct Face
{
    int size; ///< units
    qreal leading; ///< from line to line, whatever fonts the line falls back on
    bool bold = false;
    QRgb colour = ink::text;
};

/// The sizes and distances of a section. Page one is set tighter, by as much as it needs to stand alone.
struct Tokens
{
    Face title, subtitle, heading, subheading, lead, body, column, cell, head, label, note, chip;
    qreal titleAfter;
    qreal headingBefore, headingAfter;
    qreal subheadingBefore, subheadingAfter;
    qreal paragraphAfter;
    qreal itemAfter;
    qreal tableBefore, tableAfter, rowPadding;
    qreal panelBefore, panelAfter, panelPadding;
    qreal columnsAfter;
};

/// `tightness` goes from 0, a page with room to spare, over 1, which reads well, to 1.25, the tightest there
/// is.
Tokens tokens(qreal tightness);

inline constexpr qreal textWidth = pt(400); ///< running text is no wider: about 80 characters
inline constexpr qreal bulletIndent = pt(12);
inline constexpr qreal columnGap = pt(22); ///< between two lists side by side
inline constexpr qreal cellGap = pt(9); ///< between two columns of a table
inline constexpr qreal panelIndent = pt(13);
inline constexpr qreal panelBar = pt(3);

} // namespace firstcall
