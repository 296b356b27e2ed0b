// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"
#include "models/store/hit.h"

namespace firstcall {

class Database;

// The index that search reads. It is made from the records and can be made anew at any time; nothing of it is
// journalled. Taking a text in costs as much as an edit, so an edit only notes in its own transaction what is
// due; soon after, many are taken in at once. Search reads what is due from the records, so that nothing that
// was saved is ever missing.

/// How many records may be due before they are taken in at once: search has to read them all.
constexpr qsizetype mostDue = 64;

/// Whether a change is one of texts.
bool touchesText(const Change &change);
/// Notes that a record's texts have changed. Needs a transaction for writing that is open already.
Result<> noteForSearch(Database &database, const Change &change);
/// Takes in what is due. Needs a transaction for writing that is open already.
Result<> indexDue(Database &database);
/// Takes in what is due and rids the pages of the index of all that was in them and is no longer. Needs a
/// transaction for writing that is open already.
Result<> purgeIndex(Database &database);
/// Makes the index from nothing but the records. Needs a transaction for writing that is open already.
Result<> indexAnew(Database &database);
/// Makes the index when there is none, or when it was made of words of another form; takes in what a program
/// that ended too soon has left due.
Result<> bringIndexUpToDate(Database &database);

/// The records whose texts have all that was typed, those with whole words first, the last changed first
/// among them; at most so many. Needs a transaction, so that several reads see one picture.
Result<QList<Hit>> readHits(Database &database, const QString &typed, int atMost, const SearchIn &where);

/// The words of a record as the index has them; empty for a record without any.
QString indexedWords(const Entity &entity, const Row &row);
/// Whether the index was made of words of this program's form.
Result<bool> isIndexOfThisForm(Database &database);

} // namespace firstcall
