// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/callclock.h"
#include "models/domain/snapshot.h"

#include <QObject>
#include <QTimer>

namespace firstcall {

class Desk;

/// What the views of a call read: the engagement on screen as it is kept now, its running call, and a beat
/// for what counts seconds. Read once for all of them, and not before one asks.
class CallWatch : public QObject
{
    Q_OBJECT

public:
    explicit CallWatch(Desk &desk, QObject *parent = nullptr);

    void load(const QUuid &engagement);
    QUuid engagement() const { return m_engagement; }
    const Snapshot &snapshot() const;
    /// Nothing while none is running.
    std::optional<Kept<Call>> call() const { return runningCall(snapshot()); }
    Desk &desk() const { return m_desk; }

Q_SIGNALS:
    /// Something is kept that was not; told once the step is over.
    void changed();
    /// A second of a running call went by.
    void ticked();

private:
    void tell();

    Desk &m_desk;
    QUuid m_engagement = {};
    mutable Snapshot m_snapshot = {};
    mutable bool m_isStale = true;
    QTimer m_telling; ///< many changes in a row are told once
    QTimer m_second;
};

} // namespace firstcall
