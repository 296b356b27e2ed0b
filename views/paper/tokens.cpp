// SPDX-License-Identifier: Apache-2.0
#include "views/paper/tokens.h"

#include <QtMath>

namespace firstcall {

Tokens tokens(qreal tightness)
{
    const auto between = [tightness](qreal open, qreal tight) {
        return pt(open + (tight - open) * tightness);
    };
    const auto face = [&](qreal openSize, qreal openLeading, qreal tightSize, qreal tightLeading,
                          bool bold = false, QRgb colour = ink::text) {
        return Face{qRound(between(openSize, tightSize)), between(openLeading, tightLeading), bold, colour};
    };
    return {
        .title = face(24, 29, 19, 23, true),
        .subtitle = face(12, 17, 10.5, 14, false, ink::quiet),
        .heading = face(15, 19, 13, 16, true),
        .subheading = face(11, 15, 9.4, 12.2, true, ink::accent),
        .lead = face(11, 16, 9.4, 12.6),
        .body = face(9.5, 13.8, 8.7, 11.6),
        .column = face(9.2, 13, 8.5, 11.2),
        .cell = face(8.5, 12, 8.2, 11),
        .head = face(7.8, 11, 7.4, 10, true, ink::quiet),
        .label = face(7.8, 11, 7.3, 9.4, false, ink::quiet),
        .note = face(8, 11.5, 7.4, 9.8, false, ink::quiet),
        .chip = face(7.3, 10, 7, 9, true),
        .titleAfter = between(12, 6),
        .headingBefore = between(19, 12),
        .headingAfter = between(6, 3),
        .subheadingBefore = between(11.5, 6),
        .subheadingAfter = between(4, 1.5),
        .paragraphAfter = between(7, 3),
        .itemAfter = between(3.2, 1),
        .tableBefore = between(5, 3),
        .tableAfter = between(11, 7),
        .rowPadding = between(2.8, 2),
        .panelBefore = between(9, 6),
        .panelAfter = between(11, 6),
        .panelPadding = between(8, 4.5),
        .columnsAfter = between(11, 6),
    };
}

} // namespace firstcall
