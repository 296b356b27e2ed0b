// SPDX-License-Identifier: Apache-2.0
#include "views/fields/columnshares.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

namespace firstcall {

namespace {

constexpr int rowsMeasured = 100; // the first rows speak for the rest
// What a text needs at least, in letters: room for all of it on two lines, or else to be known by; and how
// long a word stands unbroken.
constexpr int lettersKnown = 20;
constexpr int longestWord = 22;

/// Of the longest word, a very long one cut; words that are kept on one line are never cut.
int wordWidth(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &word : text.split(u' ')) {
        const int width = metrics.horizontalAdvance(word);
        const int most = word.contains(QChar::Nbsp) ? width : longestWord * metrics.averageCharWidth();
        widest = qMax(widest, qMin(width, most));
    }
    return widest;
}

ColumnWish wishOf(const QTreeView &view, int column)
{
    const QAbstractItemModel &rows = *view.model();
    const QFontMetrics metrics = view.fontMetrics();
    const int letter = metrics.averageCharWidth();
    const int head = view.header()->sectionSizeHint(column);
    const auto *delegate = qobject_cast<const QStyledItemDelegate *>(view.itemDelegate());
    ColumnWish wish{.least = head, .whole = head};
    for (int row = 0; row < qMin(rows.rowCount(), rowsMeasured); ++row) {
        const QModelIndex index = rows.index(row, column);
        const QString text = delegate ? delegate->displayText(index.data(), view.locale()) : QString();
        const int whole = view.sizeHintForIndex(index).width();
        const int line = metrics.horizontalAdvance(text);
        const int aside = whole - line; // margins, a box
        const int half = qMin(line * 3 / 5, lettersKnown * letter); // lines do not break in their middle
        const int known = qMax(half, wordWidth(text, metrics));
        wish.least = qMax(wish.least, qMin(whole, aside + known));
        wish.whole = qMax(wish.whole, whole);
    }
    return wish;
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
