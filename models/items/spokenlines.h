// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/checkitem.h"
#include "models/domain/snapshot.h"
#include "models/edit/editor.h"
#include "models/library/library.h"
#include "models/schema/words.h"

namespace firstcall {

/// A line to say at the start of a call, filled in from the engagement; once it is ticked, as it was said.
struct SpokenLineNow
{
    QString text = {}; ///< what is open stands in square brackets, by its name
    std::optional<Kept<CheckItem>> kept = {}; ///< its record, when there is one
    bool isOpen = false; ///< something is not known that it says

    bool isSaid() const { return kept && kept->record.done.value_or(false); }
    bool operator==(const SpokenLineNow &) const = default;
};

/// How one of our people is introduced.
struct OwnIntroduction
{
    QString name = {};
    QString about = {}; ///< title
    QString text = {}; ///< empty when nobody has written it
    Ref<Participant> person = {};

    bool operator==(const OwnIntroduction &) const = default;
};

/// The opening, the lines that each first call starts with, and the engagement's own, in the order to say
/// them.
QList<SpokenLineNow> spokenWords(const Snapshot &snapshot, const Words &words);
/// Our people on the engagement, who leads first. Words of the engagement go before those of the firm.
QList<OwnIntroduction> ownIntroductions(const Snapshot &snapshot);
/// Notes as one step that a line was said, at the editor's clock, or that it was not.
Result<> setSaid(Editor &editor, const QUuid &engagement, const SpokenLineNow &line, bool said);

} // namespace firstcall
