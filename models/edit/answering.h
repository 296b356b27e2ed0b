// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/domain/question.h"
#include "models/edit/editor.h"

namespace firstcall {

/// Adds an answer as one step: an open question is answered then, or partly while one of its two halves is
/// open. An answer to a key question without a part goes to its first open half.
Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, Answer answer);

/// Where a question stands from now on, and what the step is called that says so.
struct QuestionStep
{
    QuestionState state = QuestionState::NotAsked;
    QString title = {};
    Moment at = {}; ///< when it was asked, if nobody noted that before and it is closed now
};

/// Says where a question stands without an answer: not known, put off, dropped. Nothing where it stands so.
Result<> setQuestionState(Editor &editor, const QUuid &engagement, const QUuid &question,
                          const QuestionStep &step);

} // namespace firstcall
