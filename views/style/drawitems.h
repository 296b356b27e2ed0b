// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// Rows, heads and tabs.
namespace firstcall::drawing {

/// The ground of one item: a selected row keeps its text's colour, so the ground is a quiet one.
void itemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
/// The ground of a whole row, below its items.
void rowPanel(const QStyleOptionViewItem &option, QPainter *painter, bool decorationSelected);
void branch(const QStyleOption &option, QPainter *painter);
void headerSection(const QStyleOptionHeader &option, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);

} // namespace firstcall::drawing
