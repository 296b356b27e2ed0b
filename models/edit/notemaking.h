// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/notelinks.h"
#include "models/edit/noteline.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// Adds to a step what a line makes besides its note, and tells what that is; nothing for a line that makes
/// nothing.
MadeOfNote makeInto(StepBuilder &step, const Kept<Note> &note, const NoteLine &line);

} // namespace firstcall
