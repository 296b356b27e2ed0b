// SPDX-License-Identifier: Apache-2.0
#include "views/paper/columnwidths.h"

#include <algorithm>

namespace firstcall {

void lowerToFit(QList<qreal *> widths, qreal available)
{
    std::sort(widths.begin(), widths.end(), [](const qreal *a, const qreal *b) { return *a < *b; });
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const qreal share = available / qreal(widths.size() - i);
        *widths[i] = qMin(*widths[i], share);
        available -= *widths[i];
    }
}

void raiseToFill(QList<qreal *> widths, qreal available)
{
    std::sort(widths.begin(), widths.end(), [](const qreal *a, const qreal *b) { return *a > *b; });
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const qreal share = available / qreal(widths.size() - i);
        *widths[i] = qMax(*widths[i], share);
        available -= *widths[i];
    }
}

} // namespace firstcall
