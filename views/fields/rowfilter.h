// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchwords.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace firstcall {

/// The rows of a list in whose cells on screen stand all words that were typed, or their beginnings, wherever
/// they stand; case and accents make no difference.
class RowFilter : public QSortFilterProxyModel
{
public:
    /// `isSeen` tells of a column whether its texts are on screen.
    explicit RowFilter(std::function<bool(int)> isSeen)
        : m_isSeen(std::move(isSeen))
    {}

    void setTyped(const QString &typed);
    /// Other columns are on screen now.
    void seenChanged();
    /// Whether anything was typed that leaves rows out.
    bool isOn() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::function<bool(int)> m_isSeen;
    QList<SearchWord> m_words = {};
};

} // namespace firstcall
