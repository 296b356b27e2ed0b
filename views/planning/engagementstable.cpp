// SPDX-License-Identifier: Apache-2.0
#include "views/planning/engagementstable.h"

#include "models/items/pastedrows.h"
#include "views/fields/columnshares.h"
#include "views/style/measures.h"
#include "views/style/tokens.h"
#include "views/style/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// What gives way first where there is little room.
QList<int> givingWay()
{
    return {EngagementsModel::Title,  EngagementsModel::LastChange, EngagementsModel::Type,
            EngagementsModel::Report, EngagementsModel::Priority,   EngagementsModel::Reference,
            EngagementsModel::Status, EngagementsModel::Lead};
}

int headingHeight(const QFont &font)
{
    return QFontMetrics(textFont(TextSize::Small, font)).height() + 3 * measure::grid;
}

bool hasHeading(const QModelIndex &index)
{
    return !index.siblingAtColumn(0).data(EngagementsOrder::HeadingRole).toString().isEmpty();
}

/// A late promise stands out; that it is late is in its words.
class EngagementCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem oneLine = option;
        oneLine.features.setFlag(QStyleOptionViewItem::WrapText, false);
        const int width = QStyledItemDelegate::sizeHint(oneLine, index).width();
        const auto *table = qobject_cast<const QTreeView *>(option.widget);
        int row = qMax(measure::rowHeight, option.fontMetrics.height() + 3 * measure::grid);
        if (table && width > table->columnWidth(index.column()))
            row += option.fontMetrics.lineSpacing();
        return {width, row + (hasHeading(index) ? headingHeight(option.font) : 0)};
    }

    /// Of a promise over two lines, how late it is stands in the first and the whole time in the second.
    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        const QString text = QStyledItemDelegate::displayText(value, locale);
        const qsizetype time = text.indexOf(u'·') + 2;
        return time > 1 ? text.left(time) + text.mid(time).replace(u' ', QChar::Nbsp) : text;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != EngagementsModel::NextDue || !index.data(EngagementsModel::LateRole).toBool())
            return;
        option->font.setBold(true);
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colours(option->palette).danger.text);
    }
};

} // namespace

EngagementsTable::EngagementsTable(EngagementsOrder &order, QWidget *parent)
    : QTreeView(parent)
    , m_order(order)
{
    setModel(&m_order);
    setItemDelegate(new EngagementCell(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setSortingEnabled(true);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(EngagementsModel::IdRole).toUuid());
    });
    connect(&m_order, &QAbstractItemModel::modelReset, this, &EngagementsTable::keepCurrent);
    connect(&m_order, &QAbstractItemModel::rowsInserted, this, &EngagementsTable::keepCurrent);
    m_sharing.setSingleShot(true);
    connect(&m_sharing, &QTimer::timeout, this, &EngagementsTable::shareWidth);
    const auto shareSoon = [this] { m_sharing.start(0); };
    connect(&m_order, &QAbstractItemModel::modelReset, this, shareSoon);
    connect(&m_order, &QAbstractItemModel::rowsInserted, this, shareSoon);
    connect(&m_order, &QAbstractItemModel::rowsRemoved, this, shareSoon);
    connect(&m_order, &QAbstractItemModel::dataChanged, this, shareSoon);
    keepCurrent();
}

QUuid EngagementsTable::currentEngagement() const
{
    return currentIndex().data(EngagementsModel::IdRole).toUuid();
}

QList<QUuid> EngagementsTable::selectedEngagements() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<QUuid> ids;
    for (const QModelIndex &index : std::as_const(rows))
        ids.append(index.data(EngagementsModel::IdRole).toUuid());
    return ids;
}

void EngagementsTable::select(const QUuid &engagement)
{
    const QModelIndex index = m_order.indexOf(engagement);
    if (!index.isValid())
        return;
    setCurrentIndex(index.siblingAtColumn(qMax(0, currentIndex().column())));
    scrollTo(currentIndex());
}

QString EngagementsTable::place() const
{
    const QUuid top = indexAt({0, 0}).data(EngagementsModel::IdRole).toUuid();
    return idText(currentEngagement()) + u' ' + idText(top);
}

void EngagementsTable::setPlace(const QString &place)
{
    select(QUuid(place.section(u' ', 0, 0)));
    // Where the list begins is known once it has its size.
    QTimer::singleShot(0, this, [this, top = QUuid(place.section(u' ', 1))] {
        scrollTo(m_order.indexOf(top), PositionAtTop);
        scrollTo(currentIndex());
    });
}

void EngagementsTable::keepCurrent()
{
    // A reader needs a row to stand on.
    if (!currentIndex().isValid() && m_order.rowCount() > 0)
        setCurrentIndex(m_order.index(0, 0));
}

void EngagementsTable::copySelected() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(copiedRows(m_order, rows));
}

void EngagementsTable::sortByCurrent(Qt::SortOrder order)
{
    if (currentIndex().isValid())
        sortByColumn(currentIndex().column(), order);
}

void EngagementsTable::goToColumn(int by)
{
    int column = currentIndex().column() + by;
    while (column >= 0 && column < m_order.columnCount() && isColumnHidden(column))
        column += by;
    if (column < 0 || column >= m_order.columnCount())
        return;
    const QModelIndex there = currentIndex().siblingAtColumn(column);
    selectionModel()->setCurrentIndex(there, QItemSelectionModel::NoUpdate);
}

void EngagementsTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers chord = event->modifiers() & ~Qt::KeypadModifier;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chord == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT chosen(currentEngagement());
    } else if (event->key() == Qt::Key_Up && chord == Qt::AltModifier) {
        sortByCurrent(Qt::AscendingOrder);
    } else if (event->key() == Qt::Key_Down && chord == Qt::AltModifier) {
        sortByCurrent(Qt::DescendingOrder);
    } else if (event->key() == forward && chord == Qt::NoModifier) {
        goToColumn(1);
    } else if (event->key() == back && chord == Qt::NoModifier) {
        goToColumn(-1);
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void EngagementsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

void EngagementsTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    if (hasHeading(index)) {
        const int height = headingHeight(font());
        const QRect area(option.rect.left(), option.rect.top(), viewport()->width(), height);
        painter->save();
        painter->setFont(textFont(TextSize::Small, font()));
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colours(palette()).text2);
        painter->drawText(area.adjusted(2 * measure::grid, 0, -2 * measure::grid, -measure::grid),
                          int(Qt::AlignLeading | Qt::AlignBottom),
                          index.siblingAtColumn(0).data(EngagementsOrder::HeadingRole).toString());
        painter->restore();
        row.rect.setTop(row.rect.top() + height);
    }
    QTreeView::drawRow(painter, row, index);
}

QItemSelectionModel::SelectionFlags EngagementsTable::selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const
{
    return event ? QTreeView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void EngagementsTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void EngagementsTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        shareWidth();
}

void EngagementsTable::shareWidth()
{
    shareColumns(*this, givingWay());
    scheduleDelayedItemsLayout(); // a text may need a second line now, or no longer
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
}

} // namespace firstcall
