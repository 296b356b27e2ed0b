// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/offerdelegate.h"

#include "models/items/offersmodel.h"
#include "views/style/measures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace firstcall {

OfferDelegate::OfferDelegate(QObject *parent)
    : TwoLineDelegate(
        [](const QModelIndex &index) {
            const bool isThere = index.data(OffersModel::ThereRole).toBool();
            return TwoLines{.title = index.data().toString(),
                            .below = index.data(OffersModel::AboutRole).toString(),
                            .isQuiet = isThere};
        },
        parent)
{}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const int taken = side + 2 * measure::gap;
    const QRect boxes(option.rect.left(), option.rect.top(), taken, option.rect.height());
    const QRect place = QStyle::visualRect(option.direction, option.rect, boxes);
    if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, place);
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        box.state |= tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    QStyleOptionViewItem rest = option;
    rest.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(taken, 0, 0, 0));
    TwoLineDelegate::paint(painter, rest, index);
}

bool OfferDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isSpace)
        return TwoLineDelegate::editorEvent(event, model, option, index);
    const QVariant tick = index.data(Qt::CheckStateRole);
    return tick.isValid()
        && model->setData(index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace firstcall
