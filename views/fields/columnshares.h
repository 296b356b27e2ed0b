// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QTreeView;

namespace firstcall {

/// What a column wants of the room that its table has.
struct ColumnWish
{
    int least = 0; ///< its head, and enough of its texts to know them by
    int whole = 0; ///< its head and each text on one line
};

/// Widths that fill the room: what is short stands whole, what is long shares the rest; nothing is below its
/// least unless the room is too small for that.
QList<int> sharedRoom(const QList<ColumnWish> &wishes, int room);

/// Gives the columns of a list their widths by what stands in them. Those of `givingWay` are hidden in that
/// order until the rest have their least, `hidden` always are. Returns the room in which no column gives way.
int shareColumns(QTreeView &view, const QList<int> &givingWay, const QList<int> &hidden = {});

} // namespace firstcall
