// SPDX-License-Identifier: Apache-2.0
#include "models/domain/notelinks.h"

#include "models/domain/entities.h"

namespace firstcall {

namespace {

/// Every record that names the note it was made of, with that note's id.
template <typename Visit> void eachMade(const Snapshot &snapshot, const Visit &visit)
{
    for (const Entity *entity : entities()) {
        const int field = entity->indexOf(QLatin1StringView("from_note"));
        if (field < 0)
            continue;
        for (const KeptRow &kept : snapshot.rows(*entity)) {
            const QUuid note = QUuid::fromString(kept.row.at(field).toString());
            if (!note.isNull())
                visit(*entity, kept.id, note);
        }
    }
}

} // namespace

QList<MadeOfNote> madeOf(const Snapshot &snapshot, const Ref<Note> &note)
{
    QList<MadeOfNote> made;
    eachMade(snapshot, [&](const Entity &entity, const QUuid &record, const QUuid &from) {
        if (from == note.id)
            made.append({&entity, record});
    });
    return made;
}

QSet<QUuid> notesMadeInto(const Snapshot &snapshot)
{
    QSet<QUuid> notes;
    eachMade(snapshot, [&](const Entity &, const QUuid &, const QUuid &from) { notes.insert(from); });
    return notes;
}

QList<Kept<Note>> unsortedNotes(const Snapshot &snapshot)
{
    const QSet<QUuid> made = notesMadeInto(snapshot);
    QList<Kept<Note>> notes = snapshot.all<Note>();
    notes.removeIf([&made](const Kept<Note> &note) {
        return note->kind != NoteKind::Untriaged || note->isPrivate.value_or(false) || made.contains(note.id);
    });
    return notes;
}

} // namespace firstcall
