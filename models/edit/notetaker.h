// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/consultant.h"
#include "models/domain/participant.h"
#include "models/edit/editor.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// The one of our people who bears this name, in whatever case; nobody when the firm's people cannot be read.
std::optional<Kept<Consultant>> consultantNamed(const Store &store, const QString &name);

/// Who sits at the keyboard takes part in the call: the participant of ours who bears the author's name,
/// added from what the firm knows of them when nobody does. Nobody for an author without a name.
Ref<Participant> noteTakerInto(StepBuilder &step, const QString &author,
                               const std::optional<Kept<Consultant>> &known);

/// Somebody who says who they are at the first start is one of the firm's people from then on.
Result<> joinFirm(Editor &editor, const QString &name);

} // namespace firstcall
