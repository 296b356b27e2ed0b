// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/edit/editor.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// The call that is meant when nobody says which: the one that is running, else the first call while it is
/// ahead, else the next one ahead; when all are over, the first call. Nothing when there is none.
std::optional<Kept<Call>> callMeant(const QList<Kept<Call>> &calls);

/// The call that is meant, or a first call that the step adds.
Kept<Call> callInto(StepBuilder &step);
/// Notes that a person is on a call. On one that is running they joined `at` that time, unless they were
/// there. Whether they were introduced stays as it is noted, once it is.
void hereInto(StepBuilder &step, const Kept<Call> &call, const Ref<Participant> &person, const Moment &at,
              bool introduced = false);

/// Notes as one step that a person is on the call that is meant, or that this is not known. An engagement
/// without a call gets its first call in the same step.
Result<> setHere(Editor &editor, const QUuid &engagement, const Ref<Participant> &person, bool here,
                 const QDateTime &now);

} // namespace firstcall
