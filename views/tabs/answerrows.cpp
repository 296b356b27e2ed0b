// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/answerrows.h"

#include "models/domain/answer.h"

#include <algorithm>

namespace firstcall {

namespace {

/// The row of what an answer corrects; -1 for none.
int correctedRow(const RecordModel &answers, int row)
{
    return answers.rowOf(fromRow<Answer>(answers.keptAt(row).row).supersedes.id);
}

/// The rows from an answer to what was said first; answers that correct each other end it.
QList<int> wordings(const RecordModel &answers, int row)
{
    QList<int> rows;
    for (int at = row; at >= 0 && !rows.contains(at); at = correctedRow(answers, at))
        rows.append(at);
    return rows;
}

} // namespace

QList<int> answerRows(const RecordModel &answers, const QUuid &question)
{
    QList<int> rows;
    QList<int> corrected;
    for (int row = 0; row < answers.rowCount(); ++row) {
        if (fromRow<Answer>(answers.keptAt(row).row).question.id != question)
            continue;
        rows.append(row);
        corrected.append(correctedRow(answers, row));
    }
    rows.removeIf([&corrected](int row) { return corrected.contains(row); });
    std::ranges::sort(rows, {}, [&](int row) { return wordings(answers, row).last(); });
    return rows;
}

QStringList earlierAnswers(const RecordModel &answers, const QUuid &answer)
{
    QStringList texts;
    const int newest = answers.rowOf(answer);
    for (const int row : wordings(answers, newest)) {
        if (row != newest)
            texts.append(fromRow<Answer>(answers.keptAt(row).row).text);
    }
    return texts;
}

} // namespace firstcall
