// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// A person as somebody tells of them. One who is known already, by name, keeps what is known, and gets what
/// is new. An unknown caller who is told by name now has it, or makes room for who has it already.
Ref<Participant> personInto(StepBuilder &step, const NotePerson &told, const Ref<Note> &from = {});

/// How somebody on a call was told of whom nobody knows, such as "?4711" by the end of their number; empty
/// for anybody else.
QString unknownCaller(const Participant &person);
/// The first of them who is on this call; empty for none.
QString unknownCallerOn(const Snapshot &snapshot, const Ref<Call> &call);

} // namespace firstcall
