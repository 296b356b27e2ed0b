// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/domain/question.h"
#include "models/edit/editor.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// An answer, and what it does to its question: an open one is answered then, or partly while one of its two
/// halves is open. An answer to a key question without a part goes to the first half that who answers has
/// left open. What they did already is an action taken as well, what they call a success a criterion. The
/// question must be there.
Ref<Answer> answerInto(StepBuilder &step, Answer answer);

/// Adds an answer with what it does to its question, as one step.
Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, const Answer &answer);

/// Words an answer anew: what was answered first stays, and an answer that supersedes it takes its place. So
/// does the success criterion or the action taken that says the same. Gives the id of the newest wording.
Result<QUuid> correctAnswer(Editor &editor, const QUuid &engagement, const QUuid &answer, const QString &text,
                            const Moment &at);

/// Names a person who decides, as an answer to a question, in one step: they are among the participants with
/// what they decide on.
Result<QUuid> nameDecider(Editor &editor, const QUuid &engagement, const Answer &answer);

/// Where a question stands from now on, and what the step is called that says so.
struct QuestionStep
{
    QuestionState state = QuestionState::NotAsked;
    QString title = {};
    Moment at = {}; ///< when it was asked, if nobody noted that before and it is closed now
    QString because = {}; ///< why it was dropped
    QString parkedAs = {}; ///< words of a question that is put off: a topic of the technical call ahead
};

/// Says where a question stands without an answer: not known, put off, dropped. Nothing where it stands so.
Result<> setQuestionState(Editor &editor, const QUuid &engagement, const QUuid &question,
                          const QuestionStep &step);

} // namespace firstcall
