// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// Whether what somebody says they did is a thing that changes or destroys evidence: wiped, rebooted,
/// restored and the like. In English or the language of the window.
bool mayChangeEvidence(const QString &told);

/// What they say they did already is an action taken, unless it is one, or they did nothing. One that may
/// have changed evidence says so: the evidence is at risk until somebody looked.
void actionInto(StepBuilder &step, const Answer &answer);

/// The action that was made of an answer is worded anew with it.
void rewordAction(StepBuilder &step, const QString &before, const QString &after);

} // namespace firstcall
