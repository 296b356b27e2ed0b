// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/edit/editor.h"

namespace firstcall {

/// Adds an answer as one step: a question that was not asked or waited for an answer is answered then, or partly
/// while one of its two halves is open. An answer to a key question without a part goes to its first open half.
Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, Answer answer);

} // namespace firstcall
