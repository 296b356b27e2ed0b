// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
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
    /// What the clock says that changes are stamped by.
    QDateTime now() const { return m_clock(); }
    /// Who makes the changes from now on.
    QString author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }
    /// Applies first and pushes after, so that what could not be stored never becomes an undo step. Refuses a
    /// change to the core questions (V3) and a reference that is taken or of another form (V1). What must
    /// not go by mail any more is turned in the same step.
    Result<> perform(const ChangeSet &set);
    /// A new record at the end of its kind, with the next number where it has one. Gives its id.
    template <Record R> Result<QUuid> add(const QUuid &engagement, const R &record)
    {
        return addRow(R::entity(), engagement, toRow(record));
    }
    Result<QUuid> addRow(const Entity &entity, const QUuid &engagement, Row row);
    /// Several at once, as one step, together with other changes.
    Result<QList<QUuid>> addRows(const Entity &entity, const QUuid &engagement, QList<Row> rows,
                                 const ChangeSet &with = {});
    /// An engagement with its core questions.
    Result<QUuid> addEngagement(const Engagement &engagement);
    /// Removes a record with its children; references to them are cleared in the same change. An engagement
    /// goes with all of its records.
    Result<> remove(const Entity &entity, const QUuid &engagement, const QUuid &id);
    /// Several of one kind, as one step.
    Result<> remove(const Entity &entity, const QUuid &engagement, const QList<QUuid> &ids);
    /// Takes an engagement that comes from a file, as one step.
    Result<Adopted> adopt(const Adoption &adoption);

    /// One stack for each engagement, one (null id) for firm-wide records, for engagements as a whole and for
    /// what is planned across them.
    QUndoStack &undoStack(const QUuid &engagement);
    /// Takes back the newer of the two last steps: of this engagement, of the workspace. False when there is
    /// none.
    bool undo(const QUuid &engagement);
    /// Does again what was taken back last, of the two.
    bool redo(const QUuid &engagement);
    /// What undo() would take back, and redo() do again; empty for nothing.
    QString undoText(const QUuid &engagement);
    QString redoText(const QUuid &engagement);

Q_SIGNALS:
    /// An undo or a redo could not be stored.
    void failed(const QString &sentence);
    /// What undo() and redo() would do is another step now.
    void stepsChanged();

private:
    friend class EditStep;

    Stamp stamp() const;
    void push(const ChangeSet &set, const QUuid &batch);
    /// Of the two stacks, the one whose step this far from its top was moved last; null when neither has
    /// one.
    QUndoStack *stackMovedLast(const QUuid &engagement, int offset);

    Store &m_store;
    QString m_author;
    QString m_device;
    Clock m_clock;
    QHash<QUuid, QUndoStack *> m_stacks; ///< children of this object
    quint64 m_moves = 0; ///< counts pushes, undos and redos, so that the last one is known
};

} // namespace firstcall
