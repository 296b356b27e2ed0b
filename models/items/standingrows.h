// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/standing.h"

#include <QAbstractListModel>

namespace firstcall {

/// How an investigation stands, as rows: the title of each group, then its records. Titles cannot be chosen.
class StandingRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AsideRole = Qt::UserRole,
        BelowRole,
        TitleRole, ///< whether it is the title of a group
    };

    StandingRows(Store &store, FieldText &text, QObject *parent = nullptr);

    Result<> load(const QUuid &engagement);
    /// While nobody looks, changes are not followed but caught up with later.
    void setFollowing(bool following);

    /// Null at the title of a group.
    const Entity *entityAt(int row) const { return m_rows.at(row).line.entity; }
    QUuid idAt(int row) const { return m_rows.at(row).line.record; }
    /// A record may stand in several groups: its first row; -1 for none.
    int rowOf(const QUuid &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    struct One
    {
        StandingLine line = {};
        bool isTitle = false;
    };

    void catchUp();

    Store &m_store;
    FieldText &m_text;
    QUuid m_engagement = {};
    QList<One> m_rows = {};
    bool m_isFollowing = true;
    bool m_isStale = false;
};

} // namespace firstcall
