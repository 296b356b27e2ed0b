// SPDX-License-Identifier: Apache-2.0
#include "views/call/notenext.h"

#include "models/domain/coverage.h"
#include "models/domain/question.h"
#include "views/call/notewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

int nextNumber(const Snapshot &snapshot)
{
    int number = 0;
    for (const Kept<Question> &question : snapshot.all<Question>()) {
        ++number;
        if (isOpen(question->state))
            return number;
    }
    return 0;
}

QString nextSign(const NoteLine &line, const Snapshot &snapshot)
{
    if (line.maker == NoteMaker::Answer) {
        const QList<Ref<Question>> questions = numberedQuestions(snapshot);
        const qsizetype from = questions.indexOf(line.question);
        for (qsizetype step = 0; step < questions.size(); ++step) {
            const qsizetype at = (from + step) % questions.size();
            const std::optional<Question> question = snapshot.find(questions[at]);
            if (question && isOpen(question->state))
                return u"/%1 "_s.arg(at + 1);
        }
        return {};
    }
    for (const NoteSign &sign : noteSigns()) {
        if (sign.kind == line.kind && sign.maker == line.maker && *sign.sign)
            return QLatin1StringView(sign.sign) + u' ';
    }
    return {};
}

QString withSign(const QString &typed, const QString &sign)
{
    static const QRegularExpression pattern(u"^\\s*/(?:\\d{1,3}|\\p{L}|\")(?:\\s+|$)"_s);
    QString text = typed;
    text.remove(pattern);
    return sign.isEmpty() ? text : sign + u' ' + text;
}

QString signBeside(const NoteLine &line, int by)
{
    const auto signs = noteSigns();
    const auto found = std::ranges::find_if(
        signs, [&line](const NoteSign &one) { return one.kind == line.kind && one.maker == line.maker; });
    const auto count = std::ssize(signs);
    const auto at = found == signs.end() ? 0 : std::distance(signs.begin(), found);
    return QString::fromLatin1(signs[std::size_t((at + by + count) % count)].sign);
}

} // namespace firstcall
