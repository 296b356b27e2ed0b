// SPDX-License-Identifier: Apache-2.0
#include "models/items/pastedrows.h"

#include "models/items/fieldtext.h"
#include "models/items/rowkeys.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The end of a cell in double quotes that begins at a place; -1 when the quotation mark is only a character.
/// Spreadsheets quote a cell with a tab, a line feed or a quotation mark in it, and no others.
qsizetype endOfQuoted(const QString &clipboard, qsizetype start)
{
    bool isNeeded = false;
    for (qsizetype i = start + 1; i < clipboard.size(); ++i) {
        if (clipboard[i] != u'"') {
            isNeeded = isNeeded || clipboard[i] == u'\t' || clipboard[i] == u'\n';
        } else if (i + 1 < clipboard.size() && clipboard[i + 1] == u'"') {
            isNeeded = true;
            ++i;
        } else {
            const bool ends = i + 1 == clipboard.size() || u"\t\r\n"_s.contains(clipboard[i + 1]);
            return ends && isNeeded ? i : -1;
        }
    }
    return -1;
}

/// Cells of a spreadsheet, or the lines of a text.
QList<QStringList> cellsOf(const QString &clipboard)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    const auto endCell = [&] {
        line.append(cell.trimmed());
        cell.clear();
    };
    for (qsizetype i = 0; i < clipboard.size(); ++i) {
        const QChar c = clipboard[i];
        const qsizetype end = c == u'"' && cell.isEmpty() ? endOfQuoted(clipboard, i) : -1;
        if (end >= 0) {
            cell = clipboard.sliced(i + 1, end - i - 1).replace(u"\"\""_s, u"\""_s).remove(u'\r');
            i = end;
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

/// People as a mail names them, "Name <address>", one on a line or several between commas, where the kind has
/// both. A line without an address is a name.
bool takeAddresses(QList<QStringList> *lines, const RecordModel &model, QList<int> *columns)
{
    const int name = model.columnOf("name"_L1);
    const int mail = model.columnOf("email"_L1);
    static const QRegularExpression address(
        uR"re(\s*(?:"?([^<"]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s,;]+@[^<>\s,;]+))\s*(?:[,;]|$))re"_s);
    const bool isList = std::ranges::all_of(*lines, [](const QStringList &line) { return line.size() == 1; });
    if (name < 0 || mail < 0 || !isList)
        return false;
    QList<QStringList> people;
    bool anyAddress = false;
    for (const QStringList &line : std::as_const(*lines)) {
        const QString &text = line.first();
        qsizetype read = 0;
        QList<QStringList> found;
        while (read < text.size()) {
            const auto match = address.match(text, read, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch())
                break;
            found.append({match.captured(1).trimmed(), match.captured(2) + match.captured(3)});
            read = match.capturedEnd();
        }
        anyAddress = anyAddress || !found.isEmpty();
        if (read < text.size()) // not a list of people to its end
            people.append({text, QString()});
        else
            people += found;
    }
    if (!anyAddress)
        return false;
    *lines = people;
    *columns = {name, mail};
    return true;
}

/// Says of each row whether it is there already.
void findTwins(PastedRows *pasted, const RecordModel &model)
{
    RowKeys inList(model.entity());
    RowKeys before(model.entity());
    for (int row = 0; row < model.rowCount(); ++row)
        inList.add(model.keptAt(row).row);
    for (const Row &told : std::as_const(pasted->rows)) {
        Row row = model.entity().blank();
        for (qsizetype i = 0; i < pasted->columns.size(); ++i)
            row[model.entity().indexOf(model.fieldAt(pasted->columns[i]).key())] = told.at(i);
        using enum PastedRows::Standing;
        pasted->standings.append(inList.has(row) ? InList : before.has(row) ? Repeated : New);
        before.add(row);
    }
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
        for (qsizetype i = pasted.columns.size(); i < line.size(); ++i) {
            if (!line.at(i).isEmpty())
                pasted.refusals.append(
                    {int(pasted.rows.size()), int(pasted.columns.size()) - 1,
                     QCoreApplication::translate("PastedRows", "There is no column for “%1”; it is left out.")
                         .arg(line.at(i).left(60))});
        }
        pasted.rows.append(row);
    }
    findTwins(&pasted, model);
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
