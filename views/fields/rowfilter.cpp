// SPDX-License-Identifier: Apache-2.0
#include "views/fields/rowfilter.h"

#include <algorithm>

namespace firstcall {

void RowFilter::setTyped(const QString &typed)
{
    m_words = searchWords(typed, WordsFor::Query);
    invalidateFilter();
}

void RowFilter::seenChanged()
{
    if (isOn())
        invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isOn())
        return true;
    QList<SearchWord> there;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (m_isSeen(column))
            there += searchWords(sourceModel()->index(row, column, parent).data().toString(), WordsFor::Text);
    }
    return std::ranges::all_of(m_words, [&there](const SearchWord &typed) {
        return std::ranges::any_of(
            there, [&typed](const SearchWord &word) { return word.text.startsWith(typed.text); });
    });
}

} // namespace firstcall
