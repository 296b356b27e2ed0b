// SPDX-License-Identifier: Apache-2.0
#include "models/edit/notesorting.h"

#include "models/domain/answer.h"
#include "models/domain/notelinks.h"
#include "models/domain/question.h"
#include "models/edit/notemaking.h"
#include "models/edit/noteperson.h"
#include "models/edit/noting.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

namespace {

Failure noteIsGone()
{
    return Failure{QCoreApplication::translate("Editor", "That note is gone. Nothing was changed.")};
}

/// The record that was made of a note into the same kind before, for an answer to the same question; null
/// for none.
QUuid madeBefore(const Snapshot &snapshot, const Kept<Note> &note, const Entity *entity,
                 const Ref<Question> &question)
{
    const QList<MadeOfNote> before = madeOf(snapshot, note.ref());
    const auto same = std::ranges::find_if(before, [&](const MadeOfNote &made) {
        if (made.entity != entity)
            return false;
        const std::optional<Answer> answer =
            entity == &Answer::entity() ? snapshot.find(Ref<Answer>{made.record}) : std::nullopt;
        return !answer || answer->question == question;
    });
    return same == before.end() ? QUuid() : same->record;
}

/// One edit of each of the notes that are still there, as one step that is named after the first.
template <typename How>
Result<> editNotes(Editor &editor, const QUuid &engagement, const QList<QUuid> &notes, const How &how)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    StepBuilder step(*snapshot, editor.now());
    QString title;
    for (const QUuid &id : notes) {
        const std::optional<Note> note = snapshot->find(Ref<Note>{id});
        if (!note)
            return noteIsGone();
        Note after = *note;
        how(after);
        step.edit(Kept<Note>{id, *note}, after);
        if (title.isEmpty())
            title = noteTitle(*note);
    }
    if (step.changes().isEmpty())
        return {};
    return editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
}

} // namespace

Result<QUuid> sortNote(Editor &editor, const QUuid &engagement, const QUuid &id, const NoteSorting &sorting)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Note> note = snapshot->find(Ref<Note>{id});
    if (!note)
        return noteIsGone();
    const Kept<Note> kept{id, *note};
    Note after = *note;
    after.kind = sorting.kind.value_or(note->kind);
    if (sorting.question)
        after.question = sorting.question;
    if (sorting.maker == NoteMaker::Answer && !snapshot->find(after.question))
        return Failure{QCoreApplication::translate(
            "Editor", "The note names no question to answer. Nothing was changed.")};

    StepBuilder step(*snapshot, editor.now());
    step.edit(kept, after);
    StepBuilder making = step;
    const QString words = note->text.simplified(); // a title has no lines
    const bool isPerson = sorting.maker == NoteMaker::Person;
    const NoteLine line{.text = words,
                        .speaker = note->speaker,
                        .maker = sorting.maker,
                        .question = after.question,
                        .person = isPerson ? asKnown(*snapshot, readNotePerson(words))
                                           : deciderIn(*snapshot, after.question, words)};
    MadeOfNote made = makeInto(making, kept, line);
    const QUuid before = made.entity ? madeBefore(*snapshot, kept, made.entity, after.question) : QUuid();
    const QList<Change> &changes = before.isNull() ? making.changes() : step.changes();
    if (!before.isNull())
        made.record = before;
    if (changes.isEmpty())
        return made.record;
    if (const Result<> done =
            editor.perform({.title = noteTitle(*note), .changes = changes, .standsAlone = true});
        !done)
        return done.failure();
    return made.record;
}

Result<QUuid> makeOfNote(Editor &editor, const QUuid &engagement, const QUuid &note, NoteMaker maker)
{
    return sortNote(editor, engagement, note, {.maker = maker});
}

Result<> setNoteKind(Editor &editor, const QUuid &engagement, const QList<QUuid> &notes, NoteKind kind)
{
    return editNotes(editor, engagement, notes, [kind](Note &note) { note.kind = kind; });
}

Result<> setNotesPrivate(Editor &editor, const QUuid &engagement, const QList<QUuid> &notes, bool isPrivate)
{
    return editNotes(editor, engagement, notes, [isPrivate](Note &note) { note.isPrivate = isPrivate; });
}

Result<QUuid> amendNote(Editor &editor, const QUuid &engagement, const QUuid &id, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Failure{
            QCoreApplication::translate("Editor", "A note has to say something. Nothing was changed.")};
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    // Somebody else's words may have come in between.
    const QList<Kept<Note>> current = currentNotes(*snapshot);
    const auto newest = std::ranges::find_if(current, [&](const Kept<Note> &note) {
        return std::ranges::any_of(wordingsOf(*snapshot, note.ref()),
                                   [&](const Kept<Note> &one) { return one.id == id; });
    });
    if (newest == current.end())
        return noteIsGone();
    if ((*newest)->text == text)
        return newest->id;
    StepBuilder step(*snapshot, editor.now());
    Note amendment = **newest;
    amendment.text = text;
    amendment.author = editor.author();
    amendment.amends = newest->ref();
    const Kept<Note> added = step.add(amendment);
    if (const Result<> done =
            editor.perform({.title = noteTitle(amendment), .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return added.id;
}

} // namespace firstcall
