// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyle;
class QStyleOptionSlider;
class QWidget;

namespace firstcall::drawing {

/// A thin thumb without arrows, that grows under the pointer.
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget,
               const QStyle &style);

} // namespace firstcall::drawing
