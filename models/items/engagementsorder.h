// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/engagementsmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace firstcall {

/// All engagements as a manager looks at them: filtered by words, sorted by a column, and in groups that
/// stand one after the other whichever way the rows in them are sorted.
class EngagementsOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class GroupBy { Nothing, WhatIsDue, Lead, Status, Customer };
    Q_ENUM(GroupBy)
    enum Role {
        /// The heading that stands above the row; empty for any but the first of its group.
        HeadingRole = EngagementsModel::SortRole + 1,
    };

    explicit EngagementsOrder(EngagementsModel &model, QObject *parent = nullptr);

    GroupBy groupBy() const { return m_groupBy; }
    void setGroupBy(GroupBy groupBy);
    /// Shows the rows that hold every one of these words.
    void setWords(const QString &typed);
    bool isFiltered() const { return !m_typed.isEmpty(); }

    QModelIndex indexOf(const QUuid &engagement) const;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QVariant groupKey(const QModelIndex &source) const;
    QString groupName(const QModelIndex &source) const;
    bool startsGroup(const QModelIndex &index) const;
    int compare(const QVariant &one, const QVariant &other) const;

    EngagementsModel &m_model;
    QCollator m_collator;
    GroupBy m_groupBy = GroupBy::Nothing;
    QStringList m_typed = {};
};

} // namespace firstcall
