// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QAbstractTableModel>

#include <functional>

namespace firstcall {

/// Where an engagement stands for who plans the day: one function of its status and its next promise.
enum class EngagementGroup { InCall, PromiseDue, FirstCallAhead, OtherOpen, Closed };

/// A promise counts as due from an hour before its time.
EngagementGroup groupOf(const Summary &summary, const QDateTime &now);
QString groupTitle(EngagementGroup group);

/// All engagements, a row each, by group and by what is due next; follows every change.
class EngagementsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Customer,
        Reference,
        Title,
        Type,
        Status,
        Priority,
        Lead,
        NextDue,
        LastChange,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        GroupRole, ///< EngagementGroup as int
        NameRole, ///< code name, or customer, or title
        LateRole, ///< whether the next promise is past
        DueWordsRole, ///< "in 25 min", "2 h late"; empty when nothing is promised
        SortRole,
    };

    EngagementsModel(Store &store, std::function<QDateTime()> clock, QObject *parent = nullptr);

    /// Reads the summaries anew; also when time has passed.
    void reload();
    int rowOf(const QUuid &engagement) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    QString cell(const Summary &one, int column) const;
    QString dueWords(const Summary &one) const;
    QString sentence(const Summary &one) const;

    Store &m_store;
    std::function<QDateTime()> m_clock;
    QList<Summary> m_rows = {};
};

} // namespace firstcall
