// SPDX-License-Identifier: Apache-2.0
#include "models/domain/notelinks.h"

#include "models/domain/entities.h"

#include <algorithm>

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

QList<Kept<Note>> wordingsOf(const Snapshot &snapshot, const Ref<Note> &note)
{
    QList<Kept<Note>> wordings;
    QSet<QUuid> seen; // an import may hold notes that amend each other
    for (Ref<Note> at = note; at && !seen.contains(at.id);) {
        const std::optional<Note> one = snapshot.find(at);
        if (!one)
            break;
        seen.insert(at.id);
        wordings.append({at.id, *one});
        at = one->amends;
    }
    return wordings;
}

QList<Kept<Note>> currentNotes(const Snapshot &snapshot)
{
    QList<Kept<Note>> notes = snapshot.all<Note>();
    QSet<QUuid> amended;
    for (const Kept<Note> &note : std::as_const(notes))
        amended.insert(note->amends.id);
    notes.removeIf([&amended](const Kept<Note> &note) { return amended.contains(note.id); });
    return notes;
}

QList<MadeOfNote> madeOf(const Snapshot &snapshot, const Ref<Note> &note)
{
    QSet<QUuid> wordings{note.id};
    for (const Kept<Note> &wording : wordingsOf(snapshot, note))
        wordings.insert(wording.id);
    QList<MadeOfNote> made;
    eachMade(snapshot, [&](const Entity &entity, const QUuid &record, const QUuid &from) {
        if (wordings.contains(from))
            made.append({&entity, record});
    });
    return made;
}

QHash<QUuid, QList<MadeOfNote>> madeOfNotes(const Snapshot &snapshot)
{
    QHash<QUuid, QList<MadeOfNote>> all;
    eachMade(snapshot, [&](const Entity &entity, const QUuid &record, const QUuid &from) {
        all[from].append({&entity, record});
    });
    return all;
}

QSet<QUuid> notesMadeInto(const Snapshot &snapshot)
{
    QSet<QUuid> notes;
    eachMade(snapshot, [&](const Entity &, const QUuid &, const QUuid &from) { notes.insert(from); });
    for (const Kept<Note> &note : snapshot.all<Note>()) {
        if (note->amends && std::ranges::any_of(wordingsOf(snapshot, note.ref()), [&](const Kept<Note> &one) {
                return notes.contains(one.id);
            }))
            notes.insert(note.id);
    }
    return notes;
}

QList<Kept<Note>> unsortedNotes(const Snapshot &snapshot)
{
    const QSet<QUuid> made = notesMadeInto(snapshot);
    QList<Kept<Note>> notes = currentNotes(snapshot);
    notes.removeIf([&made](const Kept<Note> &note) {
        return note->kind != NoteKind::Untriaged || note->isPrivate.value_or(false) || made.contains(note.id);
    });
    return notes;
}

} // namespace firstcall
