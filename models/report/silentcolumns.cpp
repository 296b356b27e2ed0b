// SPDX-License-Identifier: Apache-2.0
#include "models/report/silentcolumns.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

bool isSilent(const ReportContext &context, const Cell &cell)
{
    return cell.chips.isEmpty() && cell.text.size() == 1 && cell.text.first().text == context.notNoted();
}

/// Takes them out; their headings are returned.
QStringList takeSilent(const ReportContext &context, Table &table)
{
    QStringList heads;
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool silent = std::ranges::all_of(table.rows, [&](const TableRow &row) {
            return column < row.cells.size() && isSilent(context, row.cells[column]);
        });
        if (!silent)
            continue;
        heads.prepend(table.columns[column].head);
        table.columns.removeAt(column);
        for (TableRow &row : table.rows)
            row.cells.removeAt(column);
    }
    return heads;
}

} // namespace

void leaveOutSilentColumns(const ReportContext &context, QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        auto *table = std::get_if<Table>(&blocks[i]);
        if (!table || table->rows.size() < 2)
            continue;
        const QStringList heads = takeSilent(context, *table);
        if (!heads.isEmpty())
            blocks.insert(
                ++i,
                note(context.words.translate("Report", "Not noted in any row: %1.", "headings of columns")
                         .arg(heads.join(u", "_s))));
    }
}

} // namespace firstcall
