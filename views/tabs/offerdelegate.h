// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/twolinedelegate.h"

namespace firstcall {

/// Paints a row of the library: its box, what it says, and below it what it is and for whom.
class OfferDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit OfferDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace firstcall
