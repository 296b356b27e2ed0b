// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

/// What is written into or set.
namespace firstcall::drawing {

/// The ground and the edge of a field. A widget whose property "invalid" is true has a red edge.
void field(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void lineEdit(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget);
/// Around editors of many lines, views and panels.
void frame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget,
              const QStyle &style);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget,
             const QStyle &style);
void slider(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget, const QStyle &style);
void progressGroove(const QStyleOption &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);

} // namespace firstcall::drawing
