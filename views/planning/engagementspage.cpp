// SPDX-License-Identifier: Apache-2.0
#include "views/planning/engagementspage.h"

#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/fields/kept.h"
#include "views/parts/emptystate.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/planning/engagementmenu.h"
#include "views/planning/engagementstable.h"
#include "views/planning/engagementsteps.h"
#include "views/planning/selectionbar.h"
#include "views/style/icons.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

using GroupBy = EngagementsOrder::GroupBy;

const Setting<int> groupSetting{"planning/group", int(GroupBy::WhatIsDue)};
const Setting<int> columnSetting{"planning/column", EngagementsModel::NextDue};
const Setting<bool> descendingSetting{"planning/descending", false};

} // namespace

EngagementsPage::EngagementsPage(Desk &desk, EngagementsModel &model, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(model)
    , m_order(model)
    , m_title(new TextLabel(tr("All engagements"), TextSize::Section, Ink::Text, this))
    , m_count(new TextLabel({}, TextSize::Body, Ink::Text2, this))
    , m_filter(new QLineEdit(this))
    , m_groups(new QComboBox(this))
    , m_bar(new SelectionBar(desk, this))
    , m_table(new EngagementsTable(m_order, this))
    , m_none(new EmptyState(
          u"view-task"_s, tr("No engagements yet"),
          tr("Every engagement stands here with its lead, its next promise and its report."), this))
    , m_unfound(new EmptyState(u"edit-find"_s, tr("Nothing found"),
                               tr("No engagement has all of these words."), this))
{
    m_table->setAccessibleName(tr("All engagements"));
    m_none->setFocusProxy(m_none->addOffer({tr("New engagement"), [this] { Q_EMIT newWanted(); }}));
    m_unfound->addOffer({tr("Show all"), [this] {
                             m_filter->clear();
                             m_table->setFocus(Qt::OtherFocusReason);
                         }});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(head());
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_unfound, 1);
    layout->addWidget(m_none, 1);

    connect(m_table, &EngagementsTable::chosen, this, &EngagementsPage::chosen);
    connect(m_table, &EngagementsTable::selectedChanged, this, &EngagementsPage::showSelected);
    connect(m_bar, &SelectionBar::leadWanted, this, &EngagementsPage::setLead);
    connect(m_bar, &SelectionBar::openWanted, this, &EngagementsPage::openCurrent);
    connect(m_bar, &SelectionBar::duplicateWanted, this, &EngagementsPage::duplicateCurrent);
    connect(m_bar, &SelectionBar::archiveWanted, this, &EngagementsPage::archiveSelected);
    connect(m_bar, &SelectionBar::removeWanted, this, &EngagementsPage::removeSelected);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_order, signal, this, &EngagementsPage::showRows);
    connect(&m_order, &QAbstractItemModel::modelReset, this, &EngagementsPage::showRows);
    readOrder();
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &EngagementsPage::keepOrder);
    if (m_order.rowCount() > 0)
        m_table->setCurrentIndex(m_order.index(0, 0)); // the first as they are sorted now
    showRows();
}

QWidget *EngagementsPage::head()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter all engagements"));
    m_filter->setToolTip(tr("Words that a row must have (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    auto *label = new QLabel(tr("&Group by"), row);
    label->setBuddy(m_groups);
    layout->addWidget(label);
    layout->addWidget(m_groups);
    m_groups->setAccessibleName(tr("Group by"));
    m_groups->addItem(tr("nothing"), int(GroupBy::Nothing));
    m_groups->addItem(tr("what is due"), int(GroupBy::WhatIsDue));
    m_groups->addItem(tr("lead"), int(GroupBy::Lead));
    m_groups->addItem(tr("status"), int(GroupBy::Status));
    m_groups->addItem(tr("customer"), int(GroupBy::Customer));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_order.setWords(typed);
        showRows();
    });
    keepWords(m_desk, *m_filter, u"engagements"_s);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { focusFirst(); });
    connect(m_groups, &QComboBox::currentIndexChanged, this, [this] {
        m_order.setGroupBy(GroupBy(m_groups->currentData().toInt()));
        keepOrder();
    });
    return row;
}

void EngagementsPage::readOrder()
{
    const QSettings &settings = m_desk.settings();
    const int group = m_groups->findData(groupSetting.read(settings));
    const int column = columnSetting.read(settings);
    const bool descending = descendingSetting.read(settings);
    m_table->sortByColumn(column >= 0 && column < EngagementsModel::ColumnCount ? column
                                                                                : columnSetting.fallback,
                          descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_groups->setCurrentIndex(qMax(0, group));
}

void EngagementsPage::keepOrder()
{
    QSettings &settings = m_desk.settings();
    groupSetting.write(settings, int(m_order.groupBy()));
    columnSetting.write(settings, m_order.sortColumn());
    descendingSetting.write(settings, m_order.sortOrder() == Qt::DescendingOrder);
}

void EngagementsPage::showRows()
{
    const int all = m_model.rowCount();
    const int shown = m_order.rowCount();
    m_count->setText(m_order.isFiltered() ? tr("%1 of %2", "rows that are shown, of all").arg(shown).arg(all)
                                          : m_desk.text().words().locale().toString(all));
    m_count->setAccessibleName(tr("%n row(s)", nullptr, shown));
    m_none->setVisible(all == 0);
    m_unfound->setVisible(all > 0 && shown == 0);
    m_table->setVisible(shown > 0);
    m_bar->setVisible(all > 0);
    showSelected(); // a reset takes the selection away and does not say so
}

void EngagementsPage::showSelected()
{
    m_bar->setSelected(m_table->selectedEngagements());
}

void EngagementsPage::load(const QUuid &)
{
    m_model.reload();
}

void EngagementsPage::focusFirst()
{
    QWidget *first = m_table;
    if (m_model.rowCount() == 0)
        first = m_none;
    else if (m_order.rowCount() == 0)
        first = m_filter;
    first->setFocus(Qt::OtherFocusReason);
}

bool EngagementsPage::goTo(const Entity &entity, const QUuid &record, const QString &)
{
    if (&entity != &Engagement::entity() || m_model.rowOf(record) < 0)
        return false;
    if (!m_order.indexOf(record).isValid())
        m_filter->clear();
    m_table->select(record);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

QString EngagementsPage::place() const
{
    return m_table->place();
}

void EngagementsPage::setPlace(const QString &place)
{
    m_table->setPlace(place);
}

void EngagementsPage::openFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EngagementsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        openFilter();
    } else if (event->key() == Qt::Key_Escape && m_filter->hasFocus()) {
        m_filter->clear();
        focusFirst();
    } else {
        Page::keyPressEvent(event);
    }
}

void EngagementsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Where the head needs a second line, that line is worth more to the rows than the title is.
    QWidget *head = m_title->parentWidget();
    m_title->setVisible(true);
    m_title->setVisible(head->layout()->sizeHint().width() <= head->width());
}

QPoint EngagementsPage::currentOnScreen() const
{
    const QModelIndex row = m_table->currentIndex();
    return m_table->viewport()->mapToGlobal(m_table->visualRect(row).center());
}

void EngagementsPage::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint inTable = m_table->viewport()->mapFromGlobal(event->globalPos());
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (m_table->selectedEngagements().isEmpty() || (!isByKey && !m_table->indexAt(inTable).isValid()))
        return;
    // By key it is for the row that one is at, wherever the pointer is.
    showMenu(isByKey ? currentOnScreen() : event->globalPos());
}

void EngagementsPage::showMenu(const QPoint &onScreen)
{
    EngagementMenu menu(m_desk, m_table->selectedEngagements(), m_tabNames, this);
    connect(&menu, &EngagementMenu::openWanted, this, &EngagementsPage::chosen);
    connect(&menu, &EngagementMenu::openAtWanted, this, &EngagementsPage::chosenAt);
    connect(&menu, &EngagementMenu::exportWanted, this, &EngagementsPage::exportWanted);
    connect(&menu, &EngagementMenu::duplicated, this, &EngagementsPage::goToDuplicate);
    connect(&menu, &EngagementMenu::removeWanted, this, &EngagementsPage::removeSelected);
    const auto add = [&menu](const QString &iconName, const QString &text, const QKeySequence &key,
                             std::function<void()> run) {
        QAction *made = menu.addAction(icon(iconName), text);
        made->setShortcut(key); // shown only: the table has the key
        made->setShortcutVisibleInContextMenu(true);
        connect(made, &QAction::triggered, made, std::move(run));
    };
    add(u"edit-copy"_s, tr("Copy rows"), {}, [this] { m_table->copySelected(); });
    menu.addSeparator();
    const QString column =
        m_order.headerData(m_table->currentIndex().column(), Qt::Horizontal, Qt::DisplayRole).toString();
    add(u"go-up"_s, tr("Sort up by “%1”", "a column").arg(column), Qt::ALT | Qt::Key_Up,
        [this] { m_table->sortByCurrent(Qt::AscendingOrder); });
    add(u"go-down"_s, tr("Sort down by “%1”", "a column").arg(column), Qt::ALT | Qt::Key_Down,
        [this] { m_table->sortByCurrent(Qt::DescendingOrder); });
    menu.exec(onScreen);
}

bool EngagementsPage::hasRowFocus() const
{
    return m_table->hasFocus();
}

bool EngagementsPage::canTake(RowStep step) const
{
    const qsizetype selected = m_table->selectedEngagements().size();
    switch (step) {
    case RowStep::Remove:
    case RowStep::SetLead:
    case RowStep::Archive:
    case RowStep::Copy:
        return selected > 0;
    case RowStep::Duplicate:
        return selected == 1;
    default:
        return false;
    }
}

void EngagementsPage::take(RowStep step)
{
    switch (step) {
    case RowStep::Remove:
        removeSelected();
        break;
    case RowStep::SetLead:
        LeadMenu(m_desk, m_table->selectedEngagements(), this).exec(currentOnScreen());
        break;
    case RowStep::Archive:
        archiveSelected();
        break;
    case RowStep::Copy:
        m_table->copySelected();
        break;
    case RowStep::Duplicate:
        duplicateCurrent();
        break;
    default:
        break;
    }
}

void EngagementsPage::openCurrent()
{
    if (const QUuid id = m_table->currentEngagement(); !id.isNull())
        Q_EMIT chosen(id);
}

void EngagementsPage::setLead(const QUuid &consultant)
{
    giveLead(m_desk, m_table->selectedEngagements(), consultant);
}

void EngagementsPage::duplicateCurrent()
{
    if (const std::optional<QUuid> made = duplicateEngagement(m_desk, m_table->currentEngagement()))
        goToDuplicate(*made);
}

void EngagementsPage::goToDuplicate(const QUuid &made)
{
    m_filter->clear();
    m_table->select(made);
    m_table->setFocus(Qt::OtherFocusReason);
}

void EngagementsPage::archiveSelected()
{
    archiveEngagements(m_desk, m_table->selectedEngagements());
}

void EngagementsPage::removeSelected()
{
    const QList<QUuid> selected = m_table->selectedEngagements();
    if (selected.isEmpty())
        return;
    const QString name = m_table->currentIndex().data(EngagementsModel::NameRole).toString();
    const int row = m_order.indexOf(selected.first()).row();
    if (!removeEngagements(m_desk, selected, name))
        return;
    if (m_order.rowCount() > 0)
        m_table->setCurrentIndex(m_order.index(qMin(row, m_order.rowCount() - 1), 0));
    focusFirst();
}

} // namespace firstcall
