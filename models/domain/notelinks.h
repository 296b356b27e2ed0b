// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/note.h"
#include "models/domain/snapshot.h"

#include <QSet>

namespace firstcall {

/// A record that was made of a note.
struct MadeOfNote
{
    const Entity *entity = nullptr;
    QUuid record = {};

    bool operator==(const MadeOfNote &) const = default;
};

/// What was made of a note, in the order of the kinds.
QList<MadeOfNote> madeOf(const Snapshot &snapshot, const Ref<Note> &note);
/// The notes that something was made of.
QSet<QUuid> notesMadeInto(const Snapshot &snapshot);
/// The notes that nobody has sorted yet: without a kind, and nothing was made of them. Private ones aside.
QList<Kept<Note>> unsortedNotes(const Snapshot &snapshot);

} // namespace firstcall
