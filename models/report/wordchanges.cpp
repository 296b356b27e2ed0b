// SPDX-License-Identifier: Apache-2.0
#include "models/report/wordchanges.h"

#include <QStringList>

#include <algorithm>

namespace firstcall {

namespace {

/// Words with the white space after them.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || (text.at(i - 1).isSpace() && !text.at(i).isSpace());
        if (begins)
            words.append(QString());
        words.last() += text.at(i);
    }
    return words;
}

/// The lengths of the longest common sequence of all that follows, row by row.
QList<int> commonLengths(const QStringList &before, const QStringList &after)
{
    const qsizetype width = after.size() + 1;
    QList<int> lengths((before.size() + 1) * width, 0);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            lengths[i * width + j] = before[i].trimmed() == after[j].trimmed()
                ? lengths[(i + 1) * width + j + 1] + 1
                : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    return lengths;
}

} // namespace

QList<ComparedRun> comparedWords(const QString &before, const QString &after)
{
    const QStringList old = wordsOf(before);
    const QStringList now = wordsOf(after);
    const QList<int> lengths = commonLengths(old, now);
    const qsizetype width = now.size() + 1;
    QList<ComparedRun> runs;
    const auto add = [&runs](const QString &word, bool changed) {
        if (!runs.isEmpty() && runs.last().changed == changed)
            runs.last().text += word;
        else
            runs.append({word, changed});
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (j < now.size()) {
        if (i < old.size() && old[i].trimmed() == now[j].trimmed()) {
            ++i;
            add(now[j++], false);
        } else if (i < old.size() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
            ++i; // taken out
        } else {
            add(now[j++], true);
        }
    }
    return runs;
}

} // namespace firstcall
