// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QSet>

namespace firstcall {

/// What happened to an engagement since its running call was started, as the journal tells it.
class CallSpan
{
public:
    /// Refuses where the journal does not reach back to the start, as it does not after some imports.
    static Result<CallSpan> read(const Store &store, const Snapshot &now, const QUuid &call);

    /// As the engagement was before the start, and as it is now.
    const Snapshot &before() const { return m_before; }
    const Snapshot &now() const { return m_now; }
    /// Whether a record came with the start itself: a call that was not planned, its usual agenda.
    bool isOfStart(const QUuid &record) const { return m_ofStart.contains(record); }
    /// Whether the last edit of a field came in one step with edits of any of these records.
    bool isEditedWith(const QSet<QUuid> &records, const QUuid &record, const Field &field) const;

private:
    CallSpan(Snapshot before, Snapshot now);

    Snapshot m_before;
    Snapshot m_now;
    QSet<QUuid> m_ofStart = {};
    QHash<QUuid, QSet<QUuid>> m_records = {}; ///< by the step that touched them
    QHash<std::pair<QUuid, QString>, QUuid> m_lastStep = {}; ///< by record and field
};

} // namespace firstcall
