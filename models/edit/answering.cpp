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

Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, Answer answer)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Question> question = snapshot->find(answer.question);
    if (!question)
        return questionIsGone();
    QList<AnswerPart> open = openHalves(*snapshot, {answer.question.id, *question});
    if (answer.part == AnswerPart::Other && !open.isEmpty())
        answer.part = open.first();
    open.removeAll(answer.part);

    ChangeSet more;
    if (isOpen(question->state)) {
        Question after = *question;
        after.state = open.isEmpty() ? QuestionState::Answered : QuestionState::PartlyAnswered;
        if (!after.askedAt.isValid())
            after.askedAt = answer.at;
        more.changes.append(edit(engagement, answer.question.id, *question, after));
    }
    const Result<QList<QUuid>> ids = editor.addRows(Answer::entity(), engagement, {toRow(answer)}, more);
    if (!ids)
        return ids.failure();
    return ids->first();
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
