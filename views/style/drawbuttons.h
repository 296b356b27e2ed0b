// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// What is pressed or ticked.
namespace firstcall::drawing {

void pushButtonPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget,
                     const QStyle &style);
void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget,
                const QStyle &style);
void checkBox(const QStyleOption &option, QPainter *painter);
void radioButton(const QStyleOption &option, QPainter *painter);

} // namespace firstcall::drawing
