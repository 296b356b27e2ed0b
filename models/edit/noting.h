// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"
#include "models/edit/noteline.h"

namespace firstcall {

/// Stores a line of the note bar as one step: the note, and what the line makes, which knows the note it came
/// of. `at` is the time of the line's first keystroke. Gives the note's id. A line that says nothing is
/// refused.
Result<QUuid> addNote(Editor &editor, const QUuid &engagement, const NoteLine &line, const Moment &at);

/// Makes a record of a note that is there, as one step, without typing it again. Gives the record's id; that
/// of the one there is when the note was made into this kind before. An answer goes to the note's question
/// and is refused when it has none.
Result<QUuid> makeOfNote(Editor &editor, const QUuid &engagement, const QUuid &note, NoteMaker maker);

} // namespace firstcall
