// SPDX-License-Identifier: Apache-2.0
#include "views/paper/tablecolumns.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace firstcall {

namespace {

/// The width that the longest word of a heading needs, so that none is broken.
qreal widestWord(const QString &head, const Setting &setting)
{
    qreal widest = 0;
    for (const QString &word : head.split(u' ', Qt::SkipEmptyParts))
        widest = qMax(widest, naturalWidth(setting.fonts, plain(word), setting.tokens.head));
    return widest;
}

qreal widestCell(const Table &table, qsizetype column, const Setting &setting, qreal enough)
{
    qreal widest = naturalWidth(setting.fonts, plain(table.columns[column].head), setting.tokens.head);
    QSet<QString> seen; // times, names and states come again and again
    for (const TableRow &row : table.rows) {
        if (column >= row.cells.size() || widest >= enough)
            continue;
        const Cell &cell = row.cells[column];
        QString key;
        for (const Chip &chip : cell.chips)
            key += QChar(int(chip.mark)) + chip.label + u'\x1f';
        for (const Run &run : cell.text)
            key += QChar(int(run.emphasis)) + run.text;
        if (!seen.contains(key)) {
            seen.insert(key);
            widest = qMax(widest, CellBox::naturalWidth(setting, cell, setting.tokens.cell));
        }
    }
    return widest + pt(0.5);
}

/// Lowers the widest of `widths` to one height, so that all together are no more than `available`.
void fit(QList<qreal *> widths, qreal available)
{
    std::sort(widths.begin(), widths.end(), [](const qreal *a, const qreal *b) { return *a < *b; });
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const qreal share = available / qreal(widths.size() - i);
        *widths[i] = qMin(*widths[i], share);
        available -= *widths[i];
    }
}

} // namespace

QList<RowBox::Place> placeColumns(const Table &table, const Setting &setting, qreal rail)
{
    const qsizetype count = table.columns.size();
    const qreal room = setting.width - cellGap * qreal(count - 1) - rail;
    QList<qreal> widths(count, 0);
    QList<qreal *> shorts;
    qreal wordsNeed = 0;
    int weights = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Column &column = table.columns[i];
        if (column.kind == ColumnKind::Short) {
            const qreal reason = qMax(setting.width * 0.24, widestWord(column.head, setting));
            widths[i] = qMin(widestCell(table, i, setting, reason), reason);
            shorts += &widths[i];
        } else {
            const int weight = qMax(1, column.weight);
            wordsNeed += qMax(widestWord(column.head, setting), pt(52) + pt(20) * weight);
            weights += weight;
        }
    }
    fit(shorts, qMax(room - wordsNeed, room * 0.3));

    qreal left = room - std::accumulate(widths.begin(), widths.end(), qreal(0));
    QList<RowBox::Place> places;
    qreal x = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Column &column = table.columns[i];
        if (column.kind == ColumnKind::Words) {
            const int weight = qMax(1, column.weight);
            widths[i] = qMin(left, qMax(left * weight / weights, widestWord(column.head, setting)));
            left -= widths[i];
            weights -= weight;
        } else if (weights == 0 && i == count - 1) {
            widths[i] += qMax<qreal>(0, left); // no column of words: the last takes the rest
        }
        places += {x, qMax(widths[i], pt(8))};
        x += widths[i] + cellGap + (i == 0 ? rail : 0);
    }
    return places;
}

} // namespace firstcall
