// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/canvas.h"
#include "views/paper/typesetting.h"

#include <QList>

#include <memory>

namespace firstcall {

/// What is never divided between two pages: a line, a row.
struct Unit
{
    qreal height;
    bool keepWithNext = false; ///< no page may end after it
};

/// How much room a block takes, without what is in it.
struct Extent
{
    QList<Unit> units = {};
    qreal lead = 0; ///< at the head of each of its parts: a table's head, a panel's padding
    qreal tail = 0; ///< at the end of each of its parts
    qreal before =
        0; ///< to the block before it; the larger of two distances counts, none at the head of a page
    qreal after = 0;
    bool startsPage = false;
};

/// A block of a report, measured for its setting. It keeps heights, not shapes: drawing shapes the text
/// again, so that a thousand pages need little memory.
class Piece
{
public:
    Piece() = default;
    Piece(const Piece &) = delete;
    Piece &operator=(const Piece &) = delete;
    virtual ~Piece() = default;

    const Extent &extent() const { return m_extent; }
    Extent &extent() { return m_extent; }
    /// Draws units [first, end) with `at` the top left of this part, its lead included.
    virtual void draw(Canvas &canvas, int first, int end, QPointF at) const = 0;

private:
    Extent m_extent = {};
};

/// Appends `count` lines, so that no page ends after the first or begins with the last.
void appendLines(QList<Unit> *units, int count, qreal leading);
/// Lets no page end inside these units, when one page can hold them all.
void keepWhole(Extent *extent, const Typesetting &setting);
/// The height of a part of units.
qreal heightOf(const QList<Unit> &units, int first, int end);

} // namespace firstcall
