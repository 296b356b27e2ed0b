// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/peopletable.h"

#include "models/items/peoplemodel.h"
#include "views/fields/fielddelegate.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"
#include "views/style/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int titlePadding = 6;

bool startsGroup(const QModelIndex &index)
{
    return index.row() == 0
        || index.siblingAtRow(index.row() - 1).data(PeopleModel::PartyRole)
        != index.data(PeopleModel::PartyRole);
}

int titleHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return startsGroup(index) ? option.fontMetrics.height() + 2 * titlePadding : 0;
}

/// The first row of a group has its title above it: what belongs to the row is below.
QStyleOptionViewItem below(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem row = option;
    row.rect.setTop(option.rect.top() + titleHeight(option, index));
    return row;
}

class PeopleDelegate : public FieldDelegate
{
public:
    using FieldDelegate::FieldDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return FieldDelegate::sizeHint(option, index) + QSize(0, titleHeight(option, index));
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = below(option, index);
        if (index.data(Qt::CheckStateRole).isValid()) {
            // Who is here is seen, and ticked, while the name is written.
            QStyleOptionViewItem told = cell;
            initStyleOption(&told, index);
            const QStyle &style = *option.widget->style();
            const QRect text = style.subElementRect(QStyle::SE_ItemViewItemText, &told, option.widget);
            if (option.direction == Qt::RightToLeft)
                cell.rect.setRight(text.right());
            else
                cell.rect.setLeft(text.left());
        }
        FieldDelegate::updateEditorGeometry(editor, cell, index);
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        return FieldDelegate::editorEvent(event, model, below(option, index), index);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        FieldDelegate::paint(painter, option, index);
        if (!index.data(PeopleModel::MissingRole).toBool())
            return;
        const Colours &c = colours(option.palette);
        const QColor ink = option.state.testFlag(QStyle::State_Selected) ? c.text : c.warn.text;
        const int side = option.fontMetrics.height();
        const QRect inside = option.rect.adjusted(titlePadding, 0, -titlePadding, 0);
        const auto placed = [&](int left, int width) {
            return QStyle::visualRect(option.direction, inside,
                                      QRect(inside.left() + left, inside.top(), width, inside.height()));
        };
        painter->save();
        drawIcon(painter, placed(0, side), icon(u"dialog-warning"_s), ink, side);
        painter->setPen(ink);
        painter->drawText(placed(side + titlePadding, inside.width() - side - titlePadding),
                          int(Qt::AlignLeading | Qt::AlignVCenter), PeopleTable::tr("missing", "contact"));
        painter->restore();
    }
};

/// Tells that the box before the name says who is here. The heading itself stays the field's, because rows
/// are copied and pasted with it.
class PeopleHeader : public QHeaderView
{
public:
    explicit PeopleHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (section == 0)
            option->text = withBox(option->text);
    }

    QSize sectionSizeFromContents(int section) const override
    {
        const QSize size = QHeaderView::sectionSizeFromContents(section);
        return section == 0 ? size + QSize(fontMetrics().horizontalAdvance(withBox({})), 0) : size;
    }

private:
    static QString withBox(const QString &name)
    {
        return PeopleTable::tr("Here   %1", "heading of a box, and of the name beside it").arg(name);
    }
};

} // namespace

PeopleTable::PeopleTable(Desk &desk, PeopleModel &people, QWidget *parent)
    : RecordTable(desk, people, parent)
    , m_people(people)
{
    auto *heading = new PeopleHeader(this);
    heading->setDefaultAlignment(header()->defaultAlignment());
    heading->setStretchLastSection(true);
    setHeader(heading);
    setItemDelegate(new PeopleDelegate(desk, this));
    auto *rows = qobject_cast<QSortFilterProxyModel *>(model());
    rows->setSortRole(PeopleModel::OrderRole);
    rows->sort(0);
    // A title moves to another row with what comes and goes.
    const auto layOut = [this] { scheduleDelayedItemsLayout(); };
    connect(rows, &QAbstractItemModel::rowsInserted, this, layOut);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, layOut);
    connect(rows, &QAbstractItemModel::rowsMoved, this, layOut);
    connect(rows, &QAbstractItemModel::layoutChanged, this, layOut);
    connect(rows, &QAbstractItemModel::dataChanged, this, layOut);
}

int PeopleTable::sourceRow(const QModelIndex &index) const
{
    return m_people.rowOf(index.data(RecordModel::IdRole).toUuid());
}

bool PeopleTable::mayChangePlaces(const QModelIndex &one, const QModelIndex &other) const
{
    return one.data(PeopleModel::PartyRole) == other.data(PeopleModel::PartyRole);
}

void PeopleTable::tickCurrent()
{
    const QModelIndex here = currentIndex();
    const QPersistentModelIndex next = here.siblingAtRow(here.row() + 1);
    const int row = sourceRow(here);
    if (m_people.setHere(row, !m_people.isHere(row)) && next.isValid())
        setCurrentIndex(next);
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && state() != EditingState
        && currentIndex().isValid()) {
        tickCurrent();
        event->accept();
        return;
    }
    RecordTable::keyPressEvent(event);
}

QList<int> PeopleTable::givingWay() const
{
    QList<int> columns;
    for (const QLatin1StringView field : {"email"_L1, "roles"_L1, "job_title"_L1, "decides_on"_L1})
        columns.append(m_people.columnOf(field));
    return columns;
}

QList<int> PeopleTable::neverShown() const
{
    return {m_people.columnOf("party"_L1)}; // the titles of the groups say it
}

void PeopleTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const int title = titleHeight(option, index);
    if (title > 0) {
        const QVariant party = index.data(PeopleModel::PartyRole);
        int count = 0;
        for (int row = index.row(); row < model()->rowCount(); ++row) {
            if (index.siblingAtRow(row).data(PeopleModel::PartyRole) == party)
                ++count;
        }
        QRect place = option.rect.adjusted(titlePadding, 0, -titlePadding, 0);
        place.setHeight(title);
        QFont bold = textFont(TextSize::Small, font());
        bold.setBold(true);
        painter->save();
        painter->setFont(bold);
        painter->setPen(colours(palette()).text2);
        painter->drawText(
            place, int(Qt::AlignLeading | Qt::AlignVCenter),
            tr("%1  %2", "party and number of its people").arg(party.toString(), locale().toString(count)));
        painter->restore();
    }
    RecordTable::drawRow(painter, below(option, index), index);
}

} // namespace firstcall
