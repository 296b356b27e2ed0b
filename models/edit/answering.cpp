// SPDX-License-Identifier: Apache-2.0
#include "models/edit/answering.h"

#include "models/domain/coverage.h"
#include "models/domain/question.h"

#include <QCoreApplication>

namespace firstcall {

namespace {

bool awaitsAnswer(QuestionState state)
{
    return state == QuestionState::NotAsked || state == QuestionState::AskedWaiting
        || state == QuestionState::PartlyAnswered;
}

} // namespace

Ref<Answer> answerInto(StepBuilder &step, Answer answer)
{
    const Kept<Question> question{answer.question.id, step.snapshot().find(answer.question).value()};
    QList<AnswerPart> open = openHalves(step.snapshot(), question);
    if (answer.part == AnswerPart::Other && !open.isEmpty())
        answer.part = open.first();
    open.removeAll(answer.part);

    if (awaitsAnswer(question->state)) {
        Question after = *question;
        after.state = open.isEmpty() ? QuestionState::Answered : QuestionState::PartlyAnswered;
        if (!after.askedAt.isValid())
            after.askedAt = answer.at;
        step.edit(question, after);
    }
    return step.add(answer).ref();
}

Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, const Answer &answer)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    if (!snapshot->find(answer.question))
        return Failure{QCoreApplication::translate("Editor", "That question is gone. Nothing was changed.")};
    StepBuilder step(*snapshot, editor.now());
    const Ref<Answer> added = answerInto(step, answer);
    const QString title =
        QCoreApplication::translate("Editor", "Add: %1").arg(QCoreApplication::translate("Answer", "Answer"));
    if (const Result<> done = editor.perform({.title = title, .changes = step.changes()}); !done)
        return done.failure();
    return added.id;
}

} // namespace firstcall
