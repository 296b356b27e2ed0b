// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/sectionslist.h"

#include "views/style/measures.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace firstcall {

namespace {

constexpr int CountRole = Qt::UserRole;
constexpr int padding = 2 * measure::grid;

class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString count = index.data(CountRole).toString();
        const int room = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + 2 * padding;
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const QString title = line.text;
        line.text.clear(); // the ground goes under the count too
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &line, painter, option.widget);
        const Colours &c = colours(option.palette);
        const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
        const QRect words(inside.left(), inside.top(), inside.width() - room, inside.height());
        painter->save();
        painter->setFont(line.font);
        painter->setPen(c.text);
        painter->drawText(QStyle::visualRect(option.direction, inside, words),
                          int(Qt::AlignLeading | Qt::AlignVCenter),
                          line.fontMetrics.elidedText(title, Qt::ElideRight, words.width()));
        painter->setPen(c.text2);
        painter->drawText(inside, int(Qt::AlignTrailing | Qt::AlignVCenter), count);
        painter->restore();
    }
};

} // namespace

SectionsList::SectionsList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new SectionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SectionsList::setCount(int row, qint64 count)
{
    const QString text = count > 0 ? locale().toString(count) : QString();
    QListWidgetItem *section = item(row);
    section->setData(CountRole, text);
    section->setData(
        Qt::AccessibleTextRole,
        count > 0 ? tr("%1, %2", "title of a section and number of its rows").arg(section->text(), text)
                  : section->text());
}

} // namespace firstcall
