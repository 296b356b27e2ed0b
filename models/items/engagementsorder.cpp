// SPDX-License-Identifier: Apache-2.0
#include "models/items/engagementsorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

EngagementsModel::Column columnOf(EngagementsOrder::GroupBy groupBy)
{
    switch (groupBy) {
    case EngagementsOrder::GroupBy::Lead:
        return EngagementsModel::Lead;
    case EngagementsOrder::GroupBy::Status:
        return EngagementsModel::Status;
    case EngagementsOrder::GroupBy::Customer:
        return EngagementsModel::Customer;
    default:
        return EngagementsModel::ColumnCount;
    }
}

} // namespace

EngagementsOrder::EngagementsOrder(EngagementsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSourceModel(&model);
    sort(EngagementsModel::NextDue); // groups need some order: they are put in theirs with it
}

void EngagementsOrder::setGroupBy(GroupBy groupBy)
{
    if (groupBy == m_groupBy)
        return;
    m_groupBy = groupBy;
    invalidate(); // sorts anew
}

void EngagementsOrder::setWords(const QString &typed)
{
    m_typed = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QModelIndex EngagementsOrder::indexOf(const QUuid &engagement) const
{
    const int row = m_model.rowOf(engagement);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

QVariant EngagementsOrder::groupKey(const QModelIndex &source) const
{
    if (m_groupBy == GroupBy::WhatIsDue)
        return source.data(EngagementsModel::GroupRole);
    return source.siblingAtColumn(columnOf(m_groupBy)).data(EngagementsModel::SortRole);
}

QString EngagementsOrder::groupName(const QModelIndex &source) const
{
    if (m_groupBy == GroupBy::WhatIsDue)
        return groupTitle(EngagementGroup(source.data(EngagementsModel::GroupRole).toInt()));
    const QString name = source.siblingAtColumn(columnOf(m_groupBy)).data().toString();
    if (!name.isEmpty())
        return name;
    return m_groupBy == GroupBy::Lead ? tr("No lead") : tr("No customer");
}

bool EngagementsOrder::startsGroup(const QModelIndex &index) const
{
    return index.row() == 0
        || groupKey(mapToSource(index.siblingAtRow(index.row() - 1))) != groupKey(mapToSource(index));
}

QVariant EngagementsOrder::data(const QModelIndex &index, int role) const
{
    if (role == HeadingRole) {
        return m_groupBy != GroupBy::Nothing && startsGroup(index) ? groupName(mapToSource(index))
                                                                   : QString();
    }
    const QVariant told = QSortFilterProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || index.column() != 0 || m_groupBy == GroupBy::Nothing)
        return told;
    return tr("%1, in the group %2", "a row, and the heading it stands under")
        .arg(told.toString(), groupName(mapToSource(index)));
}

int EngagementsOrder::compare(const QVariant &one, const QVariant &other) const
{
    if (one.typeId() == QMetaType::QString) {
        const QString first = one.toString();
        const QString second = other.toString();
        if (first.isEmpty() != second.isEmpty())
            return first.isEmpty() ? 1 : -1;
        return m_collator.compare(first, second);
    }
    const QPartialOrdering order = QVariant::compare(one, other);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

bool EngagementsOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_groupBy != GroupBy::Nothing) {
        // For a descending order the rows come the other way round; groups go down all the same.
        const int groups = compare(groupKey(left), groupKey(right));
        if (groups != 0)
            return (groups < 0) == (sortOrder() == Qt::AscendingOrder);
    }
    const int rows = compare(left.data(EngagementsModel::SortRole), right.data(EngagementsModel::SortRole));
    // Equal ones stay as the model has them, also when one of them goes and comes back.
    return rows == 0 ? (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder) : rows < 0;
}

bool EngagementsOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_typed.isEmpty())
        return true;
    const QString words = m_model.index(row, 0).data(EngagementsModel::FilterRole).toString();
    return std::ranges::all_of(
        m_typed, [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace firstcall
