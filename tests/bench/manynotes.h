// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QRandomGenerator>

#include <cstdio>

namespace firstcall {

/// Ends the program with the sentence where there is no value.
template <typename T> T demand(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.failure().sentence));
        std::exit(1);
    }
    return *std::move(result);
}

/// Fills a store with 100,000 notes in 50 engagements, all in the search index, and tells what that took.
/// Their words are as common as those of a language are: a few in nearly every one, most in hardly any.
class ManyNotes
{
public:
    explicit ManyNotes(Store &store);

    /// One more, which is due for the index.
    void addOne();
    QUuid lastEngagement() const { return m_engagement; }
    QDateTime now() const { return m_at; }

private:
    QString text();
    void apply(const QList<Change> &changes);

    Store &m_store;
    QRandomGenerator m_random = QRandomGenerator(26);
    QStringList m_words;
    QDateTime m_at = QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC);
    QUuid m_engagement = {};
};

} // namespace firstcall
