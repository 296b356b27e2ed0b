// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// A person as somebody tells of them. One who is known already, by name, keeps what is known, and gets what
/// is new.
Ref<Participant> personInto(StepBuilder &step, const NotePerson &told, const Ref<Note> &from = {});

} // namespace firstcall
