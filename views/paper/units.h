// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPageSize>
#include <QSizeF>

namespace firstcall {

/// The unit of everything on paper is a tenth of a point: font sizes become whole pixels, and no resolution
/// of a device enters the layout.
inline constexpr int unitsPerInch = 720;

constexpr qreal pt(qreal points)
{
    return points * 10;
}

enum class PaperSize { A4, Letter };

inline QPageSize pageSizeOf(PaperSize paper)
{
    return QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter);
}

inline QSizeF sizeOf(PaperSize paper)
{
    return QSizeF(pageSizeOf(paper).sizePoints()) * pt(1);
}

} // namespace firstcall
