// SPDX-License-Identifier: Apache-2.0
#include "models/report/whathappened.h"

#include "models/domain/core.h"
#include "models/domain/question.h"

#include <algorithm>

namespace firstcall {

std::optional<Kept<Answer>> whatHappened(const ReportContext &context)
{
    const Ref<Question> question{coreId(context.snapshot.engagementId(), "KQ1")};
    QList<Kept<Answer>> answers = context.snapshot.childrenOf(question, &Answer::question);
    QList<QUuid> replaced;
    for (const Kept<Answer> &answer : std::as_const(answers))
        replaced.append(answer->supersedes.id);
    answers.removeIf([&](const Kept<Answer> &answer) { return replaced.contains(answer.id); });
    const auto what = std::ranges::find_if(
        answers, [](const Kept<Answer> &answer) { return answer->part == AnswerPart::What; });
    if (what != answers.end())
        return *what;
    return answers.isEmpty() ? std::nullopt : std::optional(answers.first());
}

} // namespace firstcall
