// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"
#include "models/store/store.h"

#include <QUndoStack>

#include <functional>

namespace firstcall {

using Clock = std::function<QDateTime()>;

/// The one door for changes: what goes through it is checked against the hard rules, stored, journalled and
/// undoable.
class Editor : public QObject
{
    Q_OBJECT

public:
    Editor(Store &store, QString author, QString device, Clock clock, QObject *parent = nullptr);

    Store &store() const { return m_store; }
    /// Applies first and pushes after, so that what could not be stored never becomes an undo step. Refuses a
    /// change to the core questions (V3) and a reference that is taken (V1).
    Result<> perform(const ChangeSet &set);
    /// A new record at the end of its kind. Gives its id.
    template <Record R> Result<QUuid> add(const QUuid &engagement, R record);
    /// An engagement with its core questions.
    Result<QUuid> addEngagement(const Engagement &engagement);
    /// Removes a record with its children; references to them are cleared in the same change.
    Result<> remove(const Entity &entity, const QUuid &engagement, const QUuid &id);

    /// One stack for each engagement, one (null id) for firm-wide records and for engagements as a whole.
    QUndoStack &undoStack(const QUuid &engagement);

Q_SIGNALS:
    /// An undo or a redo could not be stored.
    void failed(const QString &sentence);

private:
    Store &m_store;
};

} // namespace firstcall
