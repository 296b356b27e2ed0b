// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/words.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

#include <functional>

namespace firstcall {

/// Where an engagement stands for who plans the day: one function of its status and its next promise.
enum class EngagementGroup { InCall, PromiseDue, FirstCallAhead, OtherOpen, Closed };

/// A promise counts as due from an hour before its time.
EngagementGroup groupOf(const Summary &summary, const QDateTime &now);
QString groupTitle(EngagementGroup group);
/// When the next promise is due; not valid when there is none.
Moment nextPromise(const Summary &summary);

/// All engagements, a row each, by group and by what is due next; follows every change. A change of a few
/// engagements reads these alone.
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
        Report,
        LastChange,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        GroupRole, ///< EngagementGroup as int, as of the last reading
        NameRole, ///< code name, or customer, or title
        LateRole, ///< whether the next promise is past
        DueWordsRole, ///< "in 25 min", "2 h late"; empty when nothing is promised
        FilterRole, ///< the words of the row that one looks for, times aside
        SortRole, ///< what the column is compared by; an empty text comes last
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
    /// The group is kept with the row, so that rows stay in order while time goes on.
    struct Line
    {
        Summary summary;
        EngagementGroup group;
    };

    static bool comesBefore(const Line &one, const Line &other);
    void follow(const ChangeSet &set);
    void followOne(const QUuid &engagement);
    void rearrange(const QList<Line> &lines);
    static QString nameOf(const Summary &one);
    QString cell(const Summary &one, int column) const;
    QString reportCell(const Summary &one) const;
    QString shown(const Moment &moment) const; ///< on both clocks
    QString dueWords(const Summary &one) const;
    QString sentence(const Summary &one) const;
    QString filterWords(const Summary &one) const;
    QVariant sortKey(const Summary &one, int column) const;

    Store &m_store;
    std::function<QDateTime()> m_clock;
    Words m_words = {};
    QList<Line> m_lines = {};
};

} // namespace firstcall
