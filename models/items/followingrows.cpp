// SPDX-License-Identifier: Apache-2.0
#include "models/items/followingrows.h"

#include <algorithm>

namespace firstcall {

FollowingRows::FollowingRows(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &Store::applied, this, [this](const ChangeSet &set) {
        if (!std::ranges::any_of(set.changes,
                                 [this](const Change &one) { return one.engagement == m_engagement; }))
            return;
        m_isStale = true;
        catchUp();
    });
}

Result<> FollowingRows::load(const QUuid &engagement)
{
    m_engagement = engagement;
    m_isStale = false;
    const Result<Snapshot> snapshot = m_store.snapshot(engagement);
    show(snapshot ? *snapshot : Snapshot(), Show::Anew);
    Q_EMIT followed();
    return snapshot ? Result<>() : snapshot.failure();
}

void FollowingRows::setFollowing(bool following)
{
    m_isFollowing = following;
    catchUp();
}

void FollowingRows::catchUp()
{
    if (!m_isFollowing || !m_isStale || m_engagement.isNull())
        return;
    m_isStale = false;
    const Result<Snapshot> snapshot = m_store.snapshot(m_engagement);
    if (!snapshot) {
        Q_EMIT failed(snapshot.failure().sentence);
        return;
    }
    show(*snapshot, Show::Changes);
    Q_EMIT followed();
}

} // namespace firstcall
