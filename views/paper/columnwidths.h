// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace firstcall {

/// Lowers the widest of `widths` to one height, so that all together are no more than `available`.
void lowerToFit(QList<qreal *> widths, qreal available);

/// Raises the narrowest of `widths` to one height, so that all together fill `available`.
void raiseToFill(QList<qreal *> widths, qreal available);

} // namespace firstcall
