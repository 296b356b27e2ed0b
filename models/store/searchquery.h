// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/hit.h"
#include "models/store/searchwords.h"

namespace firstcall {

/// What someone typed to find something: words in any order. What stands between two spaces, or between
/// quotation marks, is found only as it is, one part after the other: "10.20.30", "FIN-SRV-042".
class SearchQuery
{
public:
    /// Whether a word that was typed has to be whole, or may go on.
    enum class Ends { Whole, Open };

    explicit SearchQuery(const QString &typed);

    bool isEmpty() const { return m_phrases.isEmpty(); }
    /// The query in the language of the index.
    QString expression(Ends ends) const;

    /// Where a text matches.
    struct Found
    {
        quint32 phrases = 0; ///< a bit for each part of the query that is in it
        QList<MatchRange> ranges = {};
    };
    Found find(const QString &text, Ends ends) const;
    /// The bits of all parts.
    quint32 all() const { return (quint32(1) << m_phrases.size()) - 1; }

private:
    struct Phrase
    {
        QStringList words = {};
        bool mayBeOpen = false; ///< a single letter would find nearly everything
    };

    void add(QStringView part);

    QList<Phrase> m_phrases;
};

/// Some of a text in one line around its first match, with the places of those that are in it.
struct Snippet
{
    QString text = {};
    QList<MatchRange> matches = {};
};
Snippet snippetOf(const QString &text, QList<MatchRange> ranges);

} // namespace firstcall
