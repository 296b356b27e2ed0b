// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/notesorting.h"

#include <span>

namespace firstcall {

/// A key that sorts the note at hand, and what it makes of it.
struct NoteKey
{
    char16_t sign; ///< as it is typed, a letter in upper case
    const char *word; ///< source text in the context "NoteKey"
    NoteSorting sorting = {};
};

/// In the order of the legend: first those that say of what kind a note is, then those that make a record of
/// it. An answer is not among them, as its key is the number of the question.
std::span<const NoteKey> noteKeys();
/// The key of this sign; null for none. Upper and lower case are the same.
const NoteKey *noteKey(const QString &typed);
QString noteKeyWord(const NoteKey &key);

} // namespace firstcall
