// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QStringList>

class QPainter;

namespace firstcall {

/// The icon of this freedesktop name, of our own drawing. Takes its colour from the application's palette
/// each time it is painted. A name that is not there is a mistake of ours: it warns, and paints nothing.
QIcon icon(const QString &name);

/// Every name that icon() knows.
QStringList iconNames();

/// The program's own icon, in its own colours.
QIcon programIcon();

/// Paints the shape of an icon in one colour, centred in `area`: where the ground is not the palette's.
void drawIcon(QPainter *painter, const QRect &area, const QIcon &icon, const QColor &colour, int side = 16);

} // namespace firstcall
