// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/piece.h"

namespace firstcall {

/// Part of a piece that stands on one page.
struct Fragment
{
    int piece;
    int first; ///< unit
    int end;
    qreal top; ///< below the head of the text area
};

using FlowPage = QList<Fragment>;

/// Fills pages greedily; where a unit does not fit, goes back to the last place at which a page may end. When
/// there is none on the page, it ends anyway. Pieces without units take no room.
QList<FlowPage> paginate(const QList<const Extent *> &pieces, qreal pageHeight);

} // namespace firstcall
