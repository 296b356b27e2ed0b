// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/edit/editor.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// An answer, and what it does to its question: one that was not asked or waited for an answer is answered
/// then, or partly while one of its two halves is open. An answer to a key question without a part goes to
/// its first open half. The question must be there.
Ref<Answer> answerInto(StepBuilder &step, Answer answer);

/// Adds an answer with what it does to its question, as one step.
Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, const Answer &answer);

} // namespace firstcall
