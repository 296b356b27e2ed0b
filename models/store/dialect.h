// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace firstcall::dialect {

// Where SQLite differs from the SQL that it shares with PostgreSQL. Everything else in this room is written
// for both.

/// Settings of every connection. FULL, because with NORMAL a power cut takes edits that were told to be
/// saved.
QStringList settings();
/// Settings of a connection that writes.
QStringList writerSettings();
/// Lets readers and a writer work at the same time. Kept in the file, so it comes after all checks.
QString useLog();
/// Settings of a connection that only looks.
QStringList lookerSettings();

QString beginWriting();
QString beginReading();
/// The column that numbers the rows of a table.
QString identityColumn();
/// Forbids to delete from the journal, and to change in it anything but to erase values with their salts.
/// Frozen with the first migration.
QStringList journalGuards();
/// The index of words, over the table "searched". Frozen with the second migration.
QStringList searchIndex();
/// Takes words into the index, and out of it; values: the row's number, its words, its scope.
QString takeInWords();
QString forgetWords();
/// Makes the index from the table of words, in pages that hold nothing else.
QString indexAnew();
/// Kind, record and engagement of what an expression finds and is not due, the last taken in first; values:
/// the expression, how many at most.
QString findWords();
/// Objects of the schema as rows of kind, name and text, in order.
QString schemaObjects();
/// Folds the write-ahead log into the file and leaves it without one; fails while others have it open.
QString becomeSingleFile();
/// Settings of a connection that only looks, to be made before it copies.
QStringList copySettings();
/// Copies the database into an empty file; one placeholder.
QString copyInto();

} // namespace firstcall::dialect
