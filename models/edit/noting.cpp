// SPDX-License-Identifier: Apache-2.0
#include "models/edit/noting.h"

#include "models/domain/callclock.h"
#include "models/domain/question.h"
#include "models/edit/attending.h"
#include "models/edit/notemaking.h"

#include <QCoreApplication>

namespace firstcall {

namespace {

constexpr int titleLength = 40;

} // namespace

QString noteTitle(const Note &note)
{
    return QCoreApplication::translate("Editor", "Note: %1", "what a note says")
        .arg(note.text.simplified().left(titleLength));
}

Result<QUuid> addNote(Editor &editor, const QUuid &engagement, const NoteLine &line, const Moment &at)
{
    if (saysNothing(line))
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
    if (running && line.speaker)
        hereInto(step, *running, line.speaker, at); // who speaks is on the call
    makeInto(step, noted, line);
    if (const Result<> done =
            editor.perform({.title = noteTitle(note), .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return noted.id;
}

} // namespace firstcall
