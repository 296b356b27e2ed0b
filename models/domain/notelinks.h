// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/note.h"
#include "models/domain/snapshot.h"

#include <QHash>
#include <QSet>

namespace firstcall {

/// A record that was made of a note.
struct MadeOfNote
{
    const Entity *entity = nullptr;
    QUuid record = {};

    bool operator==(const MadeOfNote &) const = default;
};

/// A note and what it amends, the newest wording first.
QList<Kept<Note>> wordingsOf(const Snapshot &snapshot, const Ref<Note> &note);
/// The notes that no later one amends, in their order.
QList<Kept<Note>> currentNotes(const Snapshot &snapshot);
/// What was made of a note or of a wording that it amends, in the order of the kinds.
QList<MadeOfNote> madeOf(const Snapshot &snapshot, const Ref<Note> &note);
/// The same for every note that something was made of by these very words.
QHash<QUuid, QList<MadeOfNote>> madeOfNotes(const Snapshot &snapshot);
/// The notes that something was made of, and those that amend them.
QSet<QUuid> notesMadeInto(const Snapshot &snapshot);
/// The notes that nobody has sorted yet: without a kind, and nothing was made of them. Private and amended
/// ones aside.
QList<Kept<Note>> unsortedNotes(const Snapshot &snapshot);

} // namespace firstcall
