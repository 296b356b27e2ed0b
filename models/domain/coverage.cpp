// SPDX-License-Identifier: Apache-2.0
#include "models/domain/coverage.h"

#include "models/domain/core.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

bool isClosed(QuestionState state)
{
    return state == QuestionState::Answered || state == QuestionState::UnknownToCustomer
        || state == QuestionState::Declined;
}

bool isOpen(QuestionState state)
{
    return !isClosed(state) && state != QuestionState::Dropped;
}

int closedKeyQuestions(const Snapshot &snapshot)
{
    return static_cast<int>(std::ranges::count_if(keyQuestions(), [&snapshot](const KeyQuestion &core) {
        const auto question = snapshot.find(Ref<Question>{coreId(snapshot.engagementId(), core.key)});
        return question && isClosed(question->state);
    }));
}

QList<AnswerPart> halvesOf(const Question &question)
{
    if (question.bankId == "KQ1"_L1)
        return {AnswerPart::What, AnswerPart::Why};
    if (question.bankId == "KQ2"_L1)
        return {AnswerPart::Investigate, AnswerPart::Contain};
    return {};
}

QList<AnswerPart> openHalves(const Snapshot &snapshot, const Kept<Question> &question)
{
    QList<AnswerPart> open = halvesOf(*question);
    const QList<Kept<Answer>> answers = snapshot.childrenOf(question.ref(), &Answer::question);
    for (const Kept<Answer> &answer : answers) {
        if (!answer->text.trimmed().isEmpty())
            open.removeAll(answer->part);
    }
    return open;
}

} // namespace firstcall
