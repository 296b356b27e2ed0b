// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/edit/editor.h"

namespace firstcall {

// On what terms one works: which channels are safe, how the work is marked. Each change is one step of the
// engagement's undo.

/// The company's mail may be read, and so may its chat: see withChannelsTurned(). Told again it is not.
Result<> setMailUnsafe(Editor &editor, const QUuid &engagement, bool unsafe);

/// How the work is marked from now on, by whose word. What was noted before is not marked anew. An engagement
/// without a call takes it too.
Result<> setPosture(Editor &editor, const QUuid &engagement, PrivilegePosture posture,
                    const Ref<Participant> &by);

} // namespace firstcall
