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

Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, Answer answer)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Question> question = snapshot->find(answer.question);
    if (!question)
        return Failure{QCoreApplication::translate("Editor", "That question is gone. Nothing was changed.")};
    QList<AnswerPart> open = openHalves(*snapshot, {answer.question.id, *question});
    if (answer.part == AnswerPart::Other && !open.isEmpty())
        answer.part = open.first();
    open.removeAll(answer.part);

    ChangeSet more;
    if (awaitsAnswer(question->state)) {
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

} // namespace firstcall
