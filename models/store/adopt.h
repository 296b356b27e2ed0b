// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"
#include "models/store/journal.h"

namespace firstcall {

/// An engagement that comes from a file.
struct Adoption
{
    /// Additions only: the firm-wide records it refers to, the engagement, all of its records; with contents.
    ChangeSet set = {};
    /// The engagement's own journal, taken verbatim; when it is empty the records are journalled anew.
    QList<JournalEntry> chain = {};
};

/// What became of it.
struct Adopted
{
    QUuid engagement = {};
    ChangeSet added = {}; ///< what was written; its inverse takes it back
    /// Firm-wide records that were here already and differ: `before` is what is here and stays, `after` what
    /// the file says.
    QList<Change> different = {};
};

} // namespace firstcall
