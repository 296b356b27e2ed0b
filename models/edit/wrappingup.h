// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/participant.h"
#include "models/edit/editor.h"

#include <optional>

namespace firstcall {

/// The words that are read back, and what the records made of them at that moment.
struct WrapUpWords
{
    QString words = {};
    QString generated = {};
    QStringList open = {}; ///< the places in the words that nothing fills yet, by what they are called
};

/// The first call, whose words are read back: the one that is running, else the one that took place, else the
/// one ahead. Nothing when there is none.
std::optional<Kept<Call>> callToWrapUp(const Snapshot &snapshot);

/// Who may confirm what was read back: the people of the other side, those on the call before the rest.
QList<Kept<Participant>> mayConfirm(const Snapshot &snapshot);

// Each of these is one step of the engagement's undo. An engagement without a call gets its first call in
// the same step.

/// The words are a person's own from now on. Others than those that were confirmed have to be read back
/// again: the confirmation goes.
Result<> keepWrapUpWords(Editor &editor, const QUuid &engagement, const WrapUpWords &words);
/// The words follow the records again, as if nobody had touched them.
Result<> followRecordsInWrapUp(Editor &editor, const QUuid &engagement);
/// Somebody confirmed, now, exactly these words. How many places were open in them stands in the history.
Result<> confirmWrapUp(Editor &editor, const QUuid &engagement, const Ref<Participant> &by,
                       const WrapUpWords &words);
/// Nobody confirmed these words, and why. No reason takes it back, and the words with it unless a person
/// wrote them.
Result<> leaveUnconfirmed(Editor &editor, const QUuid &engagement, const QString &reason,
                          const WrapUpWords &words);
/// Sets one field of the call that is wrapped up: what was corrected, when it was confirmed.
Result<> noteOfReadBack(Editor &editor, const QUuid &engagement, const Field &field, const QVariant &value);

} // namespace firstcall
