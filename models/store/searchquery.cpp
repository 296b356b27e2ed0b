// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qsizetype longestQuery = 400;
constexpr qsizetype mostPhrases = 12;
constexpr qsizetype snippetBefore = 32;
constexpr qsizetype snippetLength = 140;

bool isQuotationMark(QChar c)
{
    return u"\"“”„«»"_s.contains(c);
}

} // namespace

SearchQuery::SearchQuery(const QString &typed)
{
    const QString text = typed.left(longestQuery);
    qsizetype from = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isMark = i < text.size() && isQuotationMark(text[i]);
        if (i < text.size() && !isMark && (isQuoted || !text[i].isSpace()))
            continue;
        add(QStringView(text).sliced(from, i - from));
        from = i + 1;
        isQuoted = isQuoted != isMark;
    }
}

void SearchQuery::add(QStringView part)
{
    const QList<SearchWord> words = searchWords(part, WordsFor::Query);
    if (words.isEmpty() || m_phrases.size() == mostPhrases)
        return;
    Phrase phrase;
    for (const SearchWord &word : words)
        phrase.words.append(word.text);
    phrase.mayBeOpen = phrase.words.size() > 1 || phrase.words.first().size() > 1
        || phrase.words.first().at(0).unicode() >= 0x0e00; // a character of a script without spaces
    m_phrases.append(phrase);
}

QString SearchQuery::expression(Ends ends) const
{
    QStringList parts;
    for (const Phrase &phrase : m_phrases) {
        const QString end = ends == Ends::Open && phrase.mayBeOpen ? u" *"_s : QString();
        parts.append(u'"' + phrase.words.join(u' ') + u'"' + end);
    }
    return parts.join(u" AND "_s);
}

SearchQuery::Found SearchQuery::find(const QString &text, Ends ends) const
{
    Found found;
    const QList<SearchWord> words = searchWords(text, WordsFor::Text);
    for (qsizetype p = 0; p < m_phrases.size(); ++p) {
        const Phrase &phrase = m_phrases[p];
        const qsizetype last = phrase.words.size() - 1;
        const auto fits = [&](qsizetype at, qsizetype i) {
            const QString &word = words[at + i].text;
            return i == last && ends == Ends::Open && phrase.mayBeOpen ? word.startsWith(phrase.words[i])
                                                                       : word == phrase.words[i];
        };
        for (qsizetype at = 0; at + last < words.size(); ++at) {
            qsizetype i = 0;
            while (i <= last && fits(at, i))
                ++i;
            if (i <= last)
                continue;
            found.phrases |= quint32(1) << p;
            const SearchWord &end = words[at + last];
            found.ranges.append({words[at].from, end.from + end.length - words[at].from});
        }
    }
    return found;
}

Snippet snippetOf(const QString &text, QList<MatchRange> ranges)
{
    std::ranges::sort(ranges, {}, &MatchRange::from);
    qsizetype from = ranges.isEmpty() ? 0 : qMax<qsizetype>(0, ranges.first().from - snippetBefore);
    if (from > 0) {
        // From the beginning of a word on, when one begins before the match.
        qsizetype start = from;
        while (start < ranges.first().from && !text[start - 1].isSpace())
            ++start;
        from = start < ranges.first().from ? start : from;
    }
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    qsizetype end = qMin(text.size(), from + snippetLength);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;

    Snippet snippet;
    const qsizetype shift = from > 0 ? 1 - from : 0;
    for (QChar c : QStringView(text).sliced(from, end - from))
        snippet.text += c.isSpace() ? u' ' : c;
    if (from > 0)
        snippet.text.prepend(u'…');
    if (end < text.size())
        snippet.text += u'…';
    for (const MatchRange &range : std::as_const(ranges)) {
        const qsizetype stop = qMin(range.from + range.length, end);
        if (range.from < from || range.from >= stop)
            continue;
        const qsizetype start = range.from + shift;
        // Matches may overlap: pairs of characters do.
        if (!snippet.matches.isEmpty()
            && start <= snippet.matches.last().from + snippet.matches.last().length) {
            MatchRange &before = snippet.matches.last();
            before.length = qMax(before.length, stop + shift - before.from);
        } else {
            snippet.matches.append({start, stop - range.from});
        }
    }
    return snippet;
}

} // namespace firstcall
