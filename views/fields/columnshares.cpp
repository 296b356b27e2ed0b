// SPDX-License-Identifier: Apache-2.0
#include "views/fields/columnshares.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace firstcall {

namespace {

constexpr int rowsMeasured = 100; // the first rows speak for the rest
constexpr int lettersKnown = 12; // what a long text needs to be known by

ColumnWish wishOf(const QTreeView &view, int column)
{
    const QAbstractItemModel &rows = *view.model();
    const int head = view.header()->sectionSizeHint(column);
    int text = 0;
    for (int row = 0; row < qMin(rows.rowCount(), rowsMeasured); ++row)
        text = qMax(text, view.sizeHintForIndex(rows.index(row, column)).width());
    const int known = qMin(text, lettersKnown * view.fontMetrics().averageCharWidth());
    return {.least = qMax(head, known), .whole = qMax(head, text)};
}

/// The width at which the long ones are cut, so that all together fill the room.
int cutFor(const QList<ColumnWish> &wishes, int room)
{
    int low = 0;
    int high = room;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        int all = 0;
        for (const ColumnWish &wish : wishes)
            all += qMax(wish.least, qMin(wish.whole, middle));
        (all <= room ? low : high) = all <= room ? middle : middle - 1;
    }
    return low;
}

} // namespace

QList<int> sharedRoom(const QList<ColumnWish> &wishes, int room)
{
    int least = 0;
    int whole = 0;
    for (const ColumnWish &wish : wishes) {
        least += wish.least;
        whole += wish.whole;
    }
    QList<int> widths;
    const int cut = least <= room && room < whole ? cutFor(wishes, room) : 0;
    for (const ColumnWish &wish : wishes) {
        if (least > room)
            widths.append(room * wish.least / qMax(1, least));
        else if (room < whole)
            widths.append(qMax(wish.least, qMin(wish.whole, cut)));
        else
            widths.append(room * wish.whole / qMax(1, whole));
    }
    return widths;
}

int shareColumns(QTreeView &view, const QList<int> &givingWay, const QList<int> &hidden)
{
    QList<int> shown;
    QList<ColumnWish> wishes;
    int least = 0;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        view.setColumnHidden(column, hidden.contains(column)); // the head of a hidden one has no size
        if (hidden.contains(column))
            continue;
        shown.append(column);
        wishes.append(wishOf(view, column));
        least += wishes.last().least;
    }
    const int all = least;
    const int room = view.viewport()->width();
    for (const int column : givingWay) {
        const qsizetype at = shown.indexOf(column);
        if (least <= room || at < 0)
            continue;
        least -= wishes.at(at).least;
        shown.removeAt(at);
        wishes.removeAt(at);
        view.setColumnHidden(column, true);
    }
    const QList<int> widths = sharedRoom(wishes, room);
    for (qsizetype i = 0; i < shown.size(); ++i)
        view.header()->resizeSection(shown.at(i), widths.at(i));
    return all;
}

} // namespace firstcall
