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
};

/// Paints rows of two lines, so that a list of entries needs no more width than half a window has.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reading = std::function<TwoLines(const QModelIndex &)>;

    explicit TwoLineDelegate(Reading read, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Reading m_read;
};

} // namespace firstcall
