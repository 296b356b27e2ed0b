// SPDX-License-Identifier: Apache-2.0
#include "views/call/callwatch.h"

#include "views/fields/desk.h"

namespace firstcall {

CallWatch::CallWatch(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_telling, &QTimer::timeout, this, &CallWatch::tell);
    connect(&m_second, &QTimer::timeout, this, &CallWatch::ticked);
    connect(&desk.store(), &Store::applied, this, [this] {
        m_isStale = true;
        m_telling.start();
    });
}

void CallWatch::load(const QUuid &engagement)
{
    m_engagement = engagement;
    m_isStale = true;
    m_telling.stop();
    tell();
}

const Snapshot &CallWatch::snapshot() const
{
    if (m_isStale && !m_engagement.isNull()) {
        // What cannot be read says so where it is edited; here the state before stays.
        if (Result<Snapshot> now = m_desk.store().snapshot(m_engagement))
            m_snapshot = *std::move(now);
        m_isStale = false;
    }
    return m_snapshot;
}

void CallWatch::tell()
{
    const std::optional<Kept<Call>> running = call();
    if (running && !(*running)->pausedAt.isValid())
        m_second.start();
    else
        m_second.stop();
    Q_EMIT changed();
}

} // namespace firstcall
