// SPDX-License-Identifier: Apache-2.0
// What is done to the rows of a table: removed, moved, copied, duplicated.
#include "models/edit/cascade.h"
#include "models/items/pastedrows.h"
#include "models/items/recordmodel.h"
#include "views/fields/desk.h"
#include "views/fields/recordtable.h"
#include "views/fields/removalsentence.h"
#include "views/parts/rowsteps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

QList<int> RecordTable::selectedSourceRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_filter.mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

void RecordTable::removeSelected()
{
    const QList<int> rows = selectedSourceRows();
    if (rows.isEmpty())
        return;
    const int next = selectionModel()->selectedRows().first().row();
    QList<QUuid> ids;
    for (const int row : rows)
        ids.append(m_model.keptAt(row).id);
    // What goes with them is told while it is still known.
    const Result<ChangeSet> going = removal(m_desk.store(), m_model.entity(), m_model.scopeId(), ids);
    const QString sentence =
        going ? removalSentence(m_desk.text().words(), m_model.entity(), ids, *going) : QString();
    if (!m_model.remove(rows))
        return;
    if (m_filter.rowCount() > 0)
        setCurrentIndex(m_filter.index(qMin(next, m_filter.rowCount() - 1), 0));
    m_desk.offerUndo(sentence);
}

void RecordTable::moveSelected(int by)
{
    const QModelIndex beside = besideSelected(by);
    if (isFiltered()) {
        m_desk.refuse(tr("Rows do not move while the list is filtered: clear the filter, then move them."));
        return;
    }
    if (!beside.isValid())
        return;
    const QModelIndexList selected = selectionModel()->selectedRows();
    const auto [first, last] = std::ranges::minmax(selected, {}, &QModelIndex::row);
    if (last.row() - first.row() + 1 != selected.size()) {
        m_desk.refuse(tr("Rows move together when they stand together: select rows without a gap."));
        return;
    }
    // What is beside them goes to their other end: one record moves, however many are selected.
    const QModelIndex end = by < 0 ? last : first;
    m_model.move(m_filter.mapToSource(beside).row(), m_filter.mapToSource(end).row());
    scrollTo(currentIndex());
}

/// The row that those selected would change places with; none where they are at the end.
QModelIndex RecordTable::besideSelected(int by) const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.isEmpty())
        return {};
    const auto [first, last] = std::ranges::minmax(selected, {}, &QModelIndex::row);
    const QModelIndex end = by < 0 ? first : last;
    const QModelIndex beside = end.siblingAtRow(end.row() + by);
    if (!beside.isValid())
        return {};
    const bool isOneList =
        std::ranges::all_of(selected, [&](const QModelIndex &one) { return mayChangePlaces(one, beside); });
    return isOneList ? beside : QModelIndex();
}

void RecordTable::copySelected() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    auto *mime = new QMimeData;
    const QString text = copiedRows(m_filter, rows);
    mime->setText(text);
    QString html = u"<table>"_s;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        html += u"<tr>"_s;
        for (const QString &cell : line.split(u'\t'))
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    mime->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
}

void RecordTable::duplicateSelected()
{
    const QList<int> rows = selectedSourceRows();
    if (rows.size() != 1 || !m_desk.flush())
        return;
    const Entity &entity = m_model.entity();
    const Row &from = m_model.keptAt(rows.first()).row;
    RecordModel::Common values;
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        // What the program keeps is of the one row alone, and so are its rank and a note for our eyes.
        if (field.key() != "rank"_L1 && !field.flags.testFlag(FieldFlag::Hidden)
            && !field.flags.testFlag(FieldFlag::Private))
            values.append({QLatin1StringView(field.name), from.at(qsizetype(i))});
    }
    const QUuid made = m_model.add(values);
    if (!made.isNull())
        select(made);
}

bool RecordTable::canTake(RowStep step) const
{
    const qsizetype selected = selectionModel()->selectedRows().size();
    switch (step) {
    case RowStep::Edit:
        return currentIndex().isValid() && currentIndex().flags().testFlag(Qt::ItemIsEditable);
    case RowStep::Remove:
    case RowStep::Copy:
        return selected > 0;
    case RowStep::Duplicate:
        return selected == 1;
    case RowStep::MoveUp:
    case RowStep::MoveDown:
        // While filtered it is told why nothing moves.
        return selected > 0 && (isFiltered() || besideSelected(step == RowStep::MoveUp ? -1 : 1).isValid());
    case RowStep::Paste: // by the section
    case RowStep::SetLead:
    case RowStep::Archive:
        break;
    }
    return false;
}

void RecordTable::take(RowStep step)
{
    switch (step) {
    case RowStep::Edit:
        setFocus(Qt::OtherFocusReason);
        edit(currentIndex());
        break;
    case RowStep::Remove:
        removeSelected();
        break;
    case RowStep::Copy:
        copySelected();
        break;
    case RowStep::Duplicate:
        duplicateSelected();
        break;
    case RowStep::MoveUp:
        moveSelected(-1);
        break;
    case RowStep::MoveDown:
        moveSelected(1);
        break;
    case RowStep::Paste:
    case RowStep::SetLead:
    case RowStep::Archive:
        break;
    }
}

} // namespace firstcall
