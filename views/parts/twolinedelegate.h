// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace firstcall {

/// What a row of two lines says.
struct TwoLines
{
    QString title = {};
    QString aside = {}; ///< at the end of the first line, quieter
    QString below = {};
    bool isQuiet = false; ///< the title is not set apart
};

/// Paints rows of two lines, so that a list of entries needs no more width than half a window has.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reading = std::function<TwoLines(const QModelIndex &)>;

    explicit TwoLineDelegate(Reading read, QObject *parent = nullptr);

    /// For a short list in a card: little room round a row, and no second line where it says nothing.
    void setTight(bool tight) { m_isTight = tight; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int padding() const;

    Reading m_read;
    bool m_isTight = false;
};

} // namespace firstcall
