// SPDX-License-Identifier: Apache-2.0
#include "views/parts/flowlayout.h"

#include "views/style/measures.h"

#include <QStyle>
#include <QWidget>

namespace firstcall {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(measure::gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Place::No);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Place::Yes);
}

int FlowLayout::arrange(const QRect &rect, Place place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
    int x = inside.left();
    int y = inside.top();
    int line = 0; // the height of the line being filled
    QList<std::pair<QLayoutItem *, QRect>> placed;
    const auto endLine = [&] {
        if (place == Place::Yes) {
            for (auto &[item, where] : placed) {
                where.moveTop(y + (line - where.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, inside, where));
            }
        }
        placed.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), inside.width()), item->sizeHint().height());
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            endLine();
            x = inside.left();
            y += line + spacing();
            line = 0;
        }
        placed.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        line = qMax(line, size.height());
    }
    endLine();
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace firstcall
