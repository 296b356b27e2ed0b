// SPDX-License-Identifier: Apache-2.0
#include "models/edit/noting.h"

#include "models/edit/notemaking.h"

#include "models/domain/callclock.h"
#include "models/domain/notelinks.h"
#include "models/domain/question.h"
#include "models/edit/attending.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

namespace {

constexpr int titleLength = 40;

QString titleOf(const Note &note)
{
    return QCoreApplication::translate("Editor", "Note: %1", "what a note says")
        .arg(note.text.simplified().left(titleLength));
}

} // namespace

Result<QUuid> addNote(Editor &editor, const QUuid &engagement, const NoteLine &line, const Moment &at)
{
    if (line.text.trimmed().isEmpty())
        return Failure{
            QCoreApplication::translate("Editor", "The line says nothing yet. Nothing was noted.")};
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Kept<Call>> running = runningCall(*snapshot);
    StepBuilder step(*snapshot, editor.now());
    const Note note{.at = at,
                    .call = running ? running->ref() : Ref<Call>{},
                    .author = editor.author(),
                    .speaker = line.speaker,
                    .kind = line.kind,
                    .text = line.text,
                    .question = line.question};
    const Kept<Note> noted = step.add(note);
    makeInto(step, noted, line);
    if (const Result<> done =
            editor.perform({.title = titleOf(note), .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return noted.id;
}

Result<QUuid> makeOfNote(Editor &editor, const QUuid &engagement, const QUuid &id, NoteMaker maker)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Note> note = snapshot->find(Ref<Note>{id});
    if (!note)
        return Failure{QCoreApplication::translate("Editor", "That note is gone. Nothing was changed.")};
    if (maker == NoteMaker::Answer && !snapshot->find(note->question))
        return Failure{QCoreApplication::translate(
            "Editor", "The note names no question to answer. Nothing was changed.")};

    StepBuilder step(*snapshot, editor.now());
    const Kept<Note> kept{id, *note};
    const NoteLine line{.text = note->text,
                        .speaker = note->speaker,
                        .maker = maker,
                        .question = note->question,
                        .person = {.name = note->text}};
    const MadeOfNote made = makeInto(step, kept, line);
    const QList<MadeOfNote> before = madeOf(*snapshot, kept.ref());
    const auto same = std::ranges::find(before, made.entity, &MadeOfNote::entity);
    if (same != before.end())
        return same->record;
    if (const Result<> done =
            editor.perform({.title = titleOf(*note), .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return made.record;
}

} // namespace firstcall
