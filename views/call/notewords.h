// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"
#include "views/parts/chip.h"

namespace firstcall {

class FieldText;

/// What the note bar offers: a sign, and what a line that begins with it is.
struct NoteSign
{
    const char *sign = ""; ///< such as "/f"; empty for a note without one
    NoteKind kind = NoteKind::Untriaged;
    NoteMaker maker = NoteMaker::None;
};
/// In the order in which they are offered; an answer to a question is not among them, as its sign is a
/// number.
std::span<const NoteSign> noteSigns();

/// What a line is, in a word or two: its kind, or what it makes.
QString noteWord(NoteKind kind, NoteMaker maker);
ChipTone noteTone(NoteKind kind, NoteMaker maker);

/// Something that was read in a line, as the bar shows it before Enter.
struct NoteMark
{
    QString icon = {}; ///< name; empty for none
    QString text = {};
    ChipTone tone = ChipTone::Neutral;
    QString help = {}; ///< the whole of it
};
/// All that was read in a line beside its text: who speaks, the question, the person, owner and time, and
/// what could not be read.
QList<NoteMark> noteMarks(const NoteLine &line, const NoteSurroundings &around, const FieldText &text);

} // namespace firstcall
