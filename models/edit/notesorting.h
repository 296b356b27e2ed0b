// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"
#include "models/edit/noteline.h"

namespace firstcall {

/// What a note turns out to be: of a kind, what a record is made of, or both.
struct NoteSorting
{
    std::optional<NoteKind> kind = {};
    NoteMaker maker = NoteMaker::None;
    Ref<Question> question = {}; ///< that an answer goes to; that of the note for none
};

/// Sorts a note that is there, as one step, without typing it again. Gives the id of the record made of it,
/// or of the one there is when the note was made into this kind before; null when none is wanted. An answer
/// to no question is refused.
Result<QUuid> sortNote(Editor &editor, const QUuid &engagement, const QUuid &note,
                       const NoteSorting &sorting);
/// Makes a record of a note, and leaves its kind as it is.
Result<QUuid> makeOfNote(Editor &editor, const QUuid &engagement, const QUuid &note, NoteMaker maker);

/// Says of several notes, as one step, of what kind they are.
Result<> setNoteKind(Editor &editor, const QUuid &engagement, const QList<QUuid> &notes, NoteKind kind);
/// Says of several notes, as one step, whether they are private: never printed.
Result<> setNotesPrivate(Editor &editor, const QUuid &engagement, const QList<QUuid> &notes, bool isPrivate);

/// Words a note anew: what was noted first stays, and a note that amends it takes its place. Gives the id of
/// the newest wording. An empty one is refused.
Result<QUuid> amendNote(Editor &editor, const QUuid &engagement, const QUuid &note, const QString &text);

} // namespace firstcall
