// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/followingrows.h"
#include "models/items/standing.h"

namespace firstcall {

/// How an investigation stands, as rows: the title of each group, then its records. Titles cannot be chosen.
class StandingRows : public FollowingRows
{
    Q_OBJECT

public:
    enum Role {
        AsideRole = Qt::UserRole,
        BelowRole,
        TitleRole, ///< whether it is the title of a group
    };

    StandingRows(Store &store, FieldText &text, QObject *parent = nullptr);

    /// Null at the title of a group.
    const Entity *entityAt(int row) const { return m_rows.at(row).line.entity; }
    QUuid idAt(int row) const { return m_rows.at(row).line.record; }
    /// A record may stand in several groups: its first row; -1 for none.
    int rowOf(const QUuid &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    void show(const Snapshot &snapshot, Show how) override;

private:
    struct One
    {
        StandingLine line = {};
        bool isTitle = false;
    };

    FieldText &m_text;
    QList<One> m_rows = {};
};

} // namespace firstcall
