// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/notelinks.h"
#include "models/items/fieldtext.h"
#include "models/items/followingrows.h"

namespace firstcall {

/// The notes of an engagement in the order in which they were said, a row each: what is told now, what was
/// told before it was amended, and what was made of it.
class NoteRows : public FollowingRows
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< what it is, as a word: its kind, else the kind of record made of it
        KindKeyRole, ///< its kind as it is stored
        TimeRole,
        SpeakerRole,
        EarlierRole, ///< earlier wordings, the last one first
        MadeRole, ///< what was made of it: kind and name of each record
        SortedRole, ///< whether nothing is left to do with it
        PrivateRole,
    };

    NoteRows(Store &store, FieldText &text, QObject *parent = nullptr);

    /// The newest wording.
    const Kept<Note> &noteAt(int row) const { return m_rows.at(row).wordings.first(); }
    const QList<MadeOfNote> &madeAt(int row) const { return m_rows.at(row).made; }
    bool isSorted(int row) const { return m_rows.at(row).isSorted; }
    /// The row of a note or of a wording that was amended; -1 for none.
    int rowOf(const QUuid &note) const;
    int unsortedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    void show(const Snapshot &snapshot, Show how) override;

private:
    struct One
    {
        QList<Kept<Note>> wordings = {}; ///< the newest first
        QList<MadeOfNote> made = {};
        QStringList madeNames = {};
        QString speaker = {};
        bool isSorted = false;

        bool operator==(const One &) const = default;
        /// Stays when the note is amended.
        QUuid root() const { return wordings.last().id; }
    };

    QList<One> read(const Snapshot &snapshot) const;
    void take(const QList<One> &now);
    QString kindOf(const One &one) const;
    QString sentence(const One &one) const;

    FieldText &m_text;
    QList<One> m_rows = {};
};

} // namespace firstcall
