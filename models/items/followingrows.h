// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QAbstractListModel>

namespace firstcall {

/// Rows made of a whole engagement, which are made again after each change to it.
class FollowingRows : public QAbstractListModel
{
    Q_OBJECT

public:
    Result<> load(const QUuid &engagement);
    /// While nobody looks, changes are not followed but caught up with later.
    void setFollowing(bool following);

Q_SIGNALS:
    void followed(); ///< the rows show what is kept now
    void failed(const QString &sentence);

protected:
    explicit FollowingRows(Store &store, QObject *parent = nullptr);

    /// Whether the rows are those of another engagement, or what is there now has become of them.
    enum class Show { Anew, Changes };
    virtual void show(const Snapshot &snapshot, Show how) = 0;

private:
    void catchUp();

    Store &m_store;
    QUuid m_engagement = {};
    bool m_isFollowing = true;
    bool m_isStale = false;
};

} // namespace firstcall
