// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"
#include "models/edit/noteline.h"

namespace firstcall {

/// Stores a line of the note bar as one step: the note, and what the line makes, which knows the note it came
/// of. `at` is the time of the line's first keystroke. Gives the note's id. A line that says nothing is
/// refused.
Result<QUuid> addNote(Editor &editor, const QUuid &engagement, const NoteLine &line, const Moment &at);

/// What a step is called that is about a note.
QString noteTitle(const Note &note);

} // namespace firstcall
