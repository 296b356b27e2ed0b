// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/canvas.h"

namespace firstcall {

/// Small signs drawn as shapes: no font is asked, and they print alike everywhere.
enum class Sign {
    None,
    Ring,
    TickDisc,
    Question,
    QuoteMark,
    Level1,
    Level2,
    Level3,
    Level4,
    Tick,
    Cross,
    Square,
    Ask,
    Warning
};

/// Draws the sign inside the square `area`.
void drawSign(Canvas &canvas, Sign sign, const QRectF &area, QRgb colour);

} // namespace firstcall
