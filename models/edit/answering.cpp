// SPDX-License-Identifier: Apache-2.0
#include "models/edit/answering.h"

#include "models/domain/coverage.h"
#include "models/domain/question.h"

#include <QCoreApplication>

namespace firstcall {

namespace {

Failure questionIsGone()
{
    return Failure{QCoreApplication::translate("Editor", "That question is gone. Nothing was changed.")};
}

} // namespace

Ref<Answer> answerInto(StepBuilder &step, Answer answer)
{
    const Kept<Question> question{answer.question.id, step.snapshot().find(answer.question).value()};
    QList<AnswerPart> open = openHalves(step.snapshot(), question);
    if (answer.part == AnswerPart::Other && !open.isEmpty())
        answer.part = open.first();
    open.removeAll(answer.part);

    if (isOpen(question->state)) {
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
        return questionIsGone();
    StepBuilder step(*snapshot, editor.now());
    const Ref<Answer> added = answerInto(step, answer);
    const QString title =
        QCoreApplication::translate("Editor", "Add: %1").arg(QCoreApplication::translate("Answer", "Answer"));
    if (const Result<> done = editor.perform({.title = title, .changes = step.changes()}); !done)
        return done.failure();
    return added.id;
}

Result<> setQuestionState(Editor &editor, const QUuid &engagement, const QUuid &question,
                          const QuestionStep &step)
{
    const Result<std::optional<Row>> row = editor.store().row(Question::entity(), question);
    if (!row)
        return row.failure();
    if (!*row)
        return questionIsGone();
    const auto before = fromRow<Question>(**row);
    Question after = before;
    after.state = step.state;
    if (isClosed(step.state) && !after.askedAt.isValid())
        after.askedAt = step.at;
    if (after == before)
        return {};
    return editor.perform({step.title, {edit(engagement, question, before, after)}, {}, true});
}

} // namespace firstcall
