// SPDX-License-Identifier: Apache-2.0
#include "models/items/pastedrows.h"

#include "models/items/fieldtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Cells of a spreadsheet: a cell with a tab, a quote or a line feed stands in double quotes, its own
/// doubled.
QList<QStringList> cellsOf(const QString &clipboard)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        line.append(cell.trimmed());
        cell.clear();
    };
    for (qsizetype i = 0; i < clipboard.size(); ++i) {
        const QChar c = clipboard[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < clipboard.size() && clipboard[i + 1] == u'"')
                cell += clipboard[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            lines.append(std::exchange(line, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    endCell();
    lines.append(line);
    lines.removeIf([](const QStringList &cells) {
        return std::ranges::all_of(cells, [](const QString &text) { return text.isEmpty(); });
    });
    return lines;
}

/// The columns that a line of headings names; empty when it is no such line.
QList<int> headings(const QStringList &line, const RecordModel &model)
{
    QList<int> columns;
    for (const QString &cell : line) {
        int found = -1;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString label = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (cell.compare(label, Qt::CaseInsensitive) == 0
                || cell.compare(model.fieldAt(column).key(), Qt::CaseInsensitive) == 0)
                found = column;
        }
        if (found < 0)
            return {};
        columns.append(found);
    }
    return columns;
}

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*•–·]|\\d{1,3}[.)])\\s+"_s);
    return QString(line).remove(bullet).trimmed();
}

/// "Name <address>" on each line, where the kind has both.
bool takeAddresses(QList<QStringList> *lines, const RecordModel &model, QList<int> *columns)
{
    const int mail = model.columnOf("email"_L1);
    static const QRegularExpression address(u"^\"?([^<\"]*)\"?\\s*<([^<>\\s]+@[^<>\\s]+)>[,;]?$"_s);
    const bool all = mail >= 0 && std::ranges::all_of(*lines, [&](const QStringList &line) {
                         return line.size() == 1 && address.match(line.first()).hasMatch();
                     });
    if (!all)
        return false;
    for (QStringList &line : *lines) {
        const auto match = address.match(line.first());
        line = {match.captured(1).trimmed(), match.captured(2)};
    }
    *columns = {0, mail};
    return true;
}

} // namespace

PastedRows readPasted(const QString &clipboard, const RecordModel &model)
{
    PastedRows pasted;
    QList<QStringList> lines = cellsOf(clipboard);
    if (lines.isEmpty())
        return pasted;
    const bool isTable = clipboard.contains(u'\t');
    if (!isTable) {
        for (QStringList &line : lines)
            line.first() = withoutBullet(line.first());
    }
    if (!takeAddresses(&lines, model, &pasted.columns)) {
        pasted.columns = headings(lines.first(), model);
        if (!pasted.columns.isEmpty()) {
            lines.removeFirst();
        } else {
            const qsizetype widest = std::ranges::max(lines, {}, &QStringList::size).size();
            for (int column = 0; column < qMin<qsizetype>(widest, model.columnCount()); ++column)
                pasted.columns.append(column);
        }
    }
    for (const QStringList &line : std::as_const(lines)) {
        Row row;
        for (qsizetype i = 0; i < pasted.columns.size(); ++i) {
            const Field &field = model.fieldAt(pasted.columns[i]);
            const Result<QVariant> value = model.text().fromText(field, line.value(i));
            const QVariant blank = model.entity().blank().at(model.entity().indexOf(field.key()));
            if (!value && !line.value(i).isEmpty())
                pasted.refusals.append({int(pasted.rows.size()), int(i), value.failure().sentence});
            row.append(value && !line.value(i).isEmpty() ? *value : blank);
        }
        pasted.rows.append(row);
    }
    return pasted;
}

QString copiedRows(const QAbstractItemModel &model, QList<int> rows)
{
    std::ranges::sort(rows);
    const auto cell = [](QString text) {
        if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
            return text;
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    };
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(cell(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(heads.join(u'\t'));
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cell(model.index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace firstcall
