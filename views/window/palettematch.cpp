// SPDX-License-Identifier: Apache-2.0
#include "views/window/palettematch.h"

#include <algorithm>
#include <vector>

namespace firstcall {

namespace {

constexpr int perLetter = 8;
constexpr int wholeWord = 6;
constexpr int firstWord = 4;
constexpr int furtherWord = -8;
constexpr int lettersLeftPerPoint = 8;
constexpr qsizetype mostLetters = 64; // typed; more would find nothing

struct Word
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool isTaken = false;
};

/// The same letters without case and accents, one for one, so that places stay what they are.
QString plain(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain) {
        const QString parts = letter.decomposition();
        if (!parts.isEmpty() && parts.front().isLetter())
            letter = parts.front();
        letter = letter.toCaseFolded();
    }
    return plain;
}

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool isInside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPart = text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate();
        if (isPart && !isInside)
            words.append({i, 0});
        if (isPart)
            ++words.last().length;
        isInside = isPart;
    }
    return words;
}

/// What stands between spaces and signs, the longest first: it has the least choice.
QStringList partsOf(const QString &typed)
{
    QStringList parts;
    const QList<Word> words = wordsOf(typed);
    for (const Word &word : words)
        parts.append(typed.sliced(word.from, word.length));
    std::ranges::stable_sort(parts, std::ranges::greater(), &QString::size);
    return parts;
}

/// Spends one part on words that are free. What is best from a letter and a word on does not depend on how
/// one got there, so each pair is worked out once, from the end.
class Spending
{
public:
    Spending(const QString &part, const QString &text, QList<Word> &words, PaletteSpread spread)
        : m_part(part)
        , m_spread(spread)
        , m_text(text)
        , m_words(words)
        , m_steps(std::size_t(part.size()) * std::size_t(words.size() + 1))
    {
        for (qsizetype word = words.size() - 1; word >= 0; --word) {
            for (qsizetype letter = 0; letter < part.size(); ++letter)
                at(letter, word) = best(letter, word);
        }
    }

    bool isDone() const { return m_steps.front().score > nowhere; }
    int score() const { return m_steps.front().score; }

    /// Marks the words as taken.
    QList<MatchRange> take()
    {
        QList<MatchRange> matches;
        qsizetype letter = 0;
        for (qsizetype word = 0; letter < m_part.size(); ++word) {
            const qsizetype length = at(letter, word).length;
            if (length == 0)
                continue;
            matches.append({m_words[word].from, length});
            m_words[word].isTaken = true;
            letter += length;
        }
        return matches;
    }

private:
    static constexpr int nowhere = -1'000'000;

    struct Step
    {
        int score = nowhere;
        qsizetype length = 0; ///< letters spent on this word; 0 passes it over
    };

    Step &at(qsizetype letter, qsizetype word) { return m_steps[std::size_t(word * m_part.size() + letter)]; }

    Step best(qsizetype letter, qsizetype index)
    {
        Step best{at(letter, index + 1).score, 0};
        const Word &word = m_words[index];
        const qsizetype most = word.isTaken ? 0 : std::min(word.length, m_part.size() - letter);
        for (qsizetype length = 1; length <= most; ++length) {
            if (m_part[letter + length - 1] != m_text[word.from + length - 1])
                break;
            const bool isLast = letter + length == m_part.size();
            const int rest = isLast ? 0 : at(letter + length, index + 1).score;
            if (rest == nowhere || (!isLast && m_spread == PaletteSpread::No))
                continue;
            const int score = rest + int(length) * perLetter + (length == word.length ? wholeWord : 0)
                + (index == 0 ? firstWord : 0) + (letter > 0 ? furtherWord : 0);
            if (score > best.score)
                best = {score, length};
        }
        return best;
    }

    const QString m_part;
    const PaletteSpread m_spread;
    const QString &m_text;
    QList<Word> &m_words;
    std::vector<Step>
        m_steps; ///< for each word and letter the best from there on; nothing after the last word
};

} // namespace

std::optional<PaletteFit> paletteFit(const QString &typed, const QString &text, PaletteSpread spread)
{
    const QString letters = plain(text);
    QList<Word> words = wordsOf(letters);
    PaletteFit fit;
    qsizetype spent = 0;
    const QStringList parts = partsOf(plain(typed.left(mostLetters)));
    if (parts.isEmpty())
        return {};
    for (const QString &part : parts) {
        Spending spending(part, letters, words, spread);
        if (!spending.isDone())
            return {};
        fit.score += spending.score();
        fit.matches += spending.take();
        spent += part.size();
    }
    fit.score -= int((text.size() - spent) / lettersLeftPerPoint);
    std::ranges::sort(fit.matches, {}, &MatchRange::from);
    return fit;
}

} // namespace firstcall
