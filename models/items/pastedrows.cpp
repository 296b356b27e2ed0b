// SPDX-License-Identifier: Apache-2.0
#include "models/items/pastedrows.h"

#include "models/items/fieldtext.h"
#include "models/items/pastedheads.h"
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

/// What stands between separators, but for those within quotation marks.
QStringList partsOf(const QString &line, QChar separator)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// Lines of a mail taken apart at semicolons or commas; none when they have not all as many parts.
QList<QStringList> inParts(const QList<QStringList> &lines)
{
    for (const QChar separator : {u';', u','}) {
        QList<QStringList> all;
        for (const QStringList &line : lines)
            all.append(partsOf(line.first(), separator));
        const qsizetype count = all.isEmpty() ? 0 : all.first().size();
        if (count > 1
            && std::ranges::all_of(all, [&](const QStringList &parts) { return parts.size() == count; }))
            return all;
    }
    return {};
}

/// Whether a line of a mail says what stands in those below it.
bool isHeadLine(const QString &line, const RecordModel &model)
{
    return areHeads(partsOf(line, u';'), model) || areHeads(partsOf(line, u','), model);
}

/// The columns of lines without headings.
QList<int> columnsInOrder(const QList<QStringList> &lines, const RecordModel &model)
{
    static const QRegularExpression address(u"^[^\\s@<>,;]+@[^\\s@<>,;]+$"_s);
    const int mail = model.columnOf("email"_L1);
    const qsizetype widest = std::ranges::max(lines, {}, &QStringList::size).size();
    const auto isMail = [&](qsizetype cell) {
        QStringList filled;
        for (const QStringList &line : lines) {
            if (!line.value(cell).isEmpty())
                filled.append(line.at(cell));
        }
        return mail >= 0 && !filled.isEmpty() && std::ranges::all_of(filled, [](const QString &text) {
                   return address.match(text).hasMatch();
               });
    };
    qsizetype mails = 0;
    while (mails < widest && !isMail(mails))
        ++mails;
    QList<int> columns;
    int next = 0;
    for (qsizetype cell = 0; cell < widest; ++cell) {
        if (cell == mails) {
            columns.append(mail);
            continue;
        }
        if (next == mail && mails < widest)
            ++next;
        if (next >= model.columnCount())
            break;
        columns.append(next++);
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

/// What a mail holds: people with their addresses, or lines that are taken apart where they are all alike. A
/// line of headings is taken out; it is told in `heads` where it fits the lines below.
void takeLines(QList<QStringList> *lines, const RecordModel &model, QStringList *heads, QList<int> *columns)
{
    for (QStringList &line : *lines)
        line.first() = withoutBullet(line.first());
    const QList<QStringList> parts = inParts(*lines);
    if (!parts.isEmpty() && areHeads(parts.first(), model)) {
        *lines = parts;
        *heads = lines->takeFirst();
        return;
    }
    QString head;
    if (isHeadLine(lines->first().first(), model))
        head = lines->takeFirst().first();
    if (takeAddresses(lines, model, columns))
        return;
    // A sentence has its commas, a name with what belongs to it is taken apart.
    const QList<QStringList> names = model.columnOf("name"_L1) < 0 ? QList<QStringList>() : inParts(*lines);
    if (!names.isEmpty())
        *lines = names;
    else if (areHeads({head}, model))
        *heads = {head};
}

void readLine(const QStringList &line, const QList<int> &columns, const RecordModel &model,
              PastedRows *pasted)
{
    const int at = int(pasted->rows.size());
    Row row;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i] < 0)
            continue;
        const Field &field = model.fieldAt(columns[i]);
        const Result<QVariant> value = model.text().fromText(field, line.value(i));
        const QVariant blank = model.entity().blank().at(model.entity().indexOf(field.key()));
        if (!value && !line.value(i).isEmpty())
            pasted->refusals.append({at, int(row.size()), value.failure().sentence});
        row.append(value && !line.value(i).isEmpty() ? *value : blank);
    }
    for (qsizetype i = columns.size(); i < line.size(); ++i) {
        if (!line.at(i).isEmpty())
            pasted->refusals.append(
                {at, int(pasted->columns.size()) - 1,
                 QCoreApplication::translate("PastedRows", "There is no column for “%1”; it is left out.")
                     .arg(line.at(i).left(60))});
    }
    pasted->rows.append(row);
}

} // namespace

PastedRows readPasted(const QString &clipboard, const RecordModel &model)
{
    PastedRows pasted;
    QList<QStringList> lines = cellsOf(clipboard);
    if (lines.isEmpty())
        return pasted;
    QStringList heads;
    QList<int> columns; // of each cell; -1 where it is left out
    if (!clipboard.contains(u'\t'))
        takeLines(&lines, model, &heads, &columns);
    else if (areHeads(lines.first(), model))
        heads = lines.takeFirst();
    if (lines.isEmpty())
        return pasted;
    if (columns.isEmpty())
        columns =
            heads.isEmpty() ? columnsInOrder(lines, model) : columnsNamed(heads, model, &pasted.leftOut);
    pasted.columns = columns;
    pasted.columns.removeAll(-1);
    if (pasted.columns.isEmpty())
        return pasted;
    for (const QStringList &line : std::as_const(lines))
        readLine(line, columns, model, &pasted);
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
