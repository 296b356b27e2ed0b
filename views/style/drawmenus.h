// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyle;
class QStyleOptionMenuItem;
class QWidget;

/// Menus and the bar that they hang from.
namespace firstcall::drawing {

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget,
              const QStyle &style);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget,
                 const QStyle &style);

/// From an item's edge to its text: the column of ticks and icons.
int menuTextLeft(const QStyleOptionMenuItem &option);

} // namespace firstcall::drawing
