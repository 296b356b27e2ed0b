// SPDX-License-Identifier: Apache-2.0
#include "views/paper/tablecolumns.h"

#include "views/paper/columnwidths.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

/// What a column of words asks for.
struct Need
{
    qsizetype column;
    int weight;
    qreal least; ///< for its longest word or label
    qreal most; ///< for its longest cell in one line
};

const QRegularExpression &space()
{
    static const QRegularExpression pattern(u"\\s"_s);
    return pattern;
}

qreal widestWord(const QString &text, const Face &face, const Typesetting &setting)
{
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = qMax(widest, naturalWidth(setting.fonts, plain(word), face));
    return widest;
}

/// The width of the widest cell, or `enough` when one is wider. A cell is not measured when its letters, each
/// `letter` wide, could not make it the widest.
qreal widestCell(const Table &table, qsizetype column, const Typesetting &setting, qreal enough, qreal letter)
{
    qreal widest = naturalWidth(setting.fonts, plain(table.columns[column].head), setting.tokens.head);
    QSet<QString> seen; // times, names and states come again and again
    for (const TableRow &row : table.rows) {
        if (widest >= enough)
            return enough;
        if (column >= row.cells.size())
            continue;
        const Cell &cell = row.cells[column];
        QString key;
        for (const Chip &chip : cell.chips)
            key += QChar(int(chip.mark)) + chip.label + u"   "_s; // about the room round a label
        for (const Run &run : cell.text)
            key += QChar(int(run.emphasis)) + run.text;
        if (qreal(key.size()) * letter > widest && !seen.contains(key)) {
            seen.insert(key);
            widest = qMax(widest, CellBox::naturalWidth(setting, cell, setting.tokens.cell));
        }
    }
    return qMin(widest + pt(0.5), enough);
}

/// The width of the longest word or label in the cells, or `enough` when one is wider: hashes and addresses
/// may be divided, words are not.
qreal widestPart(const Table &table, qsizetype column, const Typesetting &setting, qreal enough)
{
    const int letter = setting.tokens.cell.size;
    qreal widest = 0;
    QSet<QString> seen;
    const auto isNew = [&](const QString &part, qsizetype letters) {
        return qreal(letters * letter) > widest && !seen.contains(part) && (seen.insert(part), true);
    };
    for (const TableRow &row : table.rows) {
        if (column >= row.cells.size() || widest >= enough)
            continue;
        for (const Chip &chip : row.cells[column].chips) {
            if (isNew(chip.label, chip.label.size() + 3)) // about the room round a label
                widest = qMax(widest, CellBox::chipsWidth(setting, {chip}));
        }
        for (const Run &run : row.cells[column].text) {
            if (run.emphasis == Emphasis::Code)
                continue;
            for (const QString &word : run.text.split(space(), Qt::SkipEmptyParts)) {
                if (isNew(word, word.size()))
                    widest = qMax(widest, naturalWidth(setting.fonts, plain(word), setting.tokens.cell));
            }
        }
    }
    return qMin(widest + pt(0.5), enough);
}

/// Shares `room` by weight, but no column takes more than it can fill while another wants it, or less than
/// its longest word.
void share(QList<Need> needs, qreal room, QList<qreal> *widths)
{
    const QList<Need> all = needs;
    const auto weigh = [](const QList<Need> &some) {
        int weights = 0;
        for (const Need &need : some)
            weights += need.weight;
        return weights;
    };
    for (bool settled = false; !settled && !needs.isEmpty();) {
        settled = true;
        const qreal part = room / weigh(needs);
        // Those that need less than their part leave room to the others; then longest words are looked after.
        const auto most = std::find_if(needs.begin(), needs.end(),
                                       [part](const Need &need) { return need.most < part * need.weight; });
        const auto least = std::find_if(needs.begin(), needs.end(),
                                        [part](const Need &need) { return need.least > part * need.weight; });
        const auto fixed = most != needs.end() ? most : least;
        if (fixed != needs.end()) {
            qreal &its = (*widths)[fixed->column];
            its = qMin(most != needs.end() ? fixed->most : fixed->least, room);
            room -= its;
            needs.erase(fixed);
            settled = false;
        }
    }
    if (needs.isEmpty()) {
        for (const Need &need : all)
            (*widths)[need.column] += room * need.weight / weigh(all);
    } else {
        const qreal part = room / weigh(needs);
        for (const Need &need : std::as_const(needs))
            (*widths)[need.column] = part * need.weight;
    }
}

} // namespace

QList<RowBox::Place> placeColumns(const Table &table, const Typesetting &setting, qreal rail)
{
    const qsizetype count = table.columns.size();
    const qreal room = setting.width - cellGap * qreal(count - 1) - rail;
    const int letter = setting.tokens.cell.size;
    QList<qreal> widths(count, 0);
    QList<qreal *> shorts;
    QList<Need> needs;
    qreal wordsNeed = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Column &column = table.columns[i];
        const qreal headWord = widestWord(column.head, setting.tokens.head, setting);
        if (column.kind == ColumnKind::Short) {
            widths[i] = widestCell(table, i, setting, qMax(setting.width * 0.24, headWord), letter);
            shorts += &widths[i];
        } else {
            const qreal most = widestCell(table, i, setting, room, letter * 0.75);
            const qreal parts = widestPart(table, i, setting, setting.width * 0.16);
            const qreal least = qMin(std::max({headWord, parts, pt(48)}), qMax(most, headWord));
            needs += {i, qMax(1, column.weight), least, qMax(most, least)};
            wordsNeed += qMin(most, qMax(headWord, pt(52) + pt(20) * qMax(1, column.weight)));
        }
    }
    lowerToFit(shorts, qMax(room - wordsNeed, room * 0.3));

    qreal left = room;
    for (const qreal width : std::as_const(widths))
        left -= width;
    if (!needs.isEmpty())
        share(needs, left, &widths);
    else if (count > 0)
        widths.last() += qMax<qreal>(0, left);

    QList<RowBox::Place> places;
    qreal x = 0;
    for (qsizetype i = 0; i < count; ++i) {
        places += {x, qMax(widths[i], pt(8))};
        x += widths[i] + cellGap + (i == 0 ? rail : 0);
    }
    return places;
}

} // namespace firstcall
