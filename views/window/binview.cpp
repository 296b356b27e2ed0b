// SPDX-License-Identifier: Apache-2.0
#include "views/window/binview.h"

#include "views/fields/desk.h"
#include "views/parts/accessiblerole.h"
#include "views/parts/elidedlabel.h"
#include "views/parts/emptystate.h"
#include "views/style/measures.h"
#include "views/window/engagementname.h"
#include "views/window/entrylist.h"
#include "views/window/filterkeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

void BinFilter::setTyped(const QString &text)
{
    m_typed = text.simplified();
    invalidateFilter();
}

bool BinFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel &rows = *sourceModel();
    const QString names = rows.index(row, BinModel::What, parent).data(Qt::ToolTipRole).toString();
    const QString who = rows.index(row, BinModel::Who, parent).data().toString();
    return names.contains(m_typed, Qt::CaseInsensitive) || who.contains(m_typed, Qt::CaseInsensitive);
}

BinView::BinView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.store(), desk.text())
    , m_title(new ElidedLabel({}, TextSize::Section, Ink::Text, this))
    , m_count(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_filter(new QLineEdit(this))
    , m_putBack(new QPushButton(tr("Put back"), this))
    , m_list(new EntryList([this](const QModelIndex &index) { return lines(index); }, this))
    , m_noMatch(new TextLabel(tr("No removal matches the filter."), TextSize::Body, Ink::Text2, this))
    , m_empty(new EmptyState(u"user-trash"_s, tr("The bin is empty"),
                             tr("What is removed will wait here, with all that went with it, for as long as "
                                "this file is kept. It can be put back at any time."),
                             this))
{
    m_filtered.setSourceModel(&m_model);
    m_list->setModel(&m_filtered);
    compose();
    connect(&m_model, &BinModel::failed, &desk, &Desk::refuse);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filtered, signal, this, &BinView::follow);
    connect(&m_filtered, &QAbstractItemModel::modelReset, this, &BinView::follow);
    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &BinFilter::setTyped);
    connect(m_list, &EntryList::putBackWanted, this, &BinView::putBack);
    connect(m_list, &EntryList::entered, this, &BinView::putBack);
    connect(m_list, &QListView::doubleClicked, this, &BinView::putBack);
    connect(m_putBack, &QPushButton::clicked, this, &BinView::putBack);
    follow();
}

void BinView::compose()
{
    setAccessibleRole(staticMetaObject, QAccessible::Grouping);
    setAccessibleName(tr("Bin"));
    m_list->setAccessibleName(tr("What was removed, the last first"));
    m_filter->setPlaceholderText(tr("Filter by name or person"));
    m_filter->setAccessibleName(tr("Filter the removals"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setMinimumHeight(2 * measure::controlHeight);
    m_putBack->setToolTip(tr("Has again what was removed, with all that went with it (P or Enter)"));
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(measure::gap);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_putBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(measure::gap);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_list, 1);
    column->addWidget(m_noMatch, 1);
    column->addWidget(m_empty, 1);
}

void BinView::load(const QUuid &engagement)
{
    m_title->setText(
        engagement.isNull()
            ? tr("Bin of the workspace")
            : tr("Removed from %1", "an engagement").arg(engagementName(m_desk.store(), engagement)));
    m_filter->clear();
    if (const Result<> done = m_model.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    m_list->setCurrentIndex(m_filtered.index(0, 0));
}

void BinView::focusFirst()
{
    QWidget *first = m_list->isHidden() ? static_cast<QWidget *>(this) : m_list;
    first->setFocus(Qt::OtherFocusReason);
}

void BinView::openFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

TwoLines BinView::lines(const QModelIndex &index) const
{
    const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    return {.title = text(BinModel::What),
            .aside = text(BinModel::When),
            .below = tr("Records: %1 · removed by %2").arg(text(BinModel::Count), text(BinModel::Who))};
}

void BinView::putBack()
{
    if (!m_list->currentIndex().isValid() || !m_desk.flush())
        return;
    const QModelIndex current = m_list->currentIndex(); // what was typed may have made the list another one
    if (!current.isValid())
        return;
    const QString name = current.siblingAtColumn(BinModel::What).data().toString();
    const Result<ChangeSet> set = m_model.putBack(m_filtered.mapToSource(current).row());
    const Result<> done = set ? m_desk.editor().perform(*set) : set.failure();
    if (!done)
        m_desk.refuse(done.failure().sentence);
    else
        m_desk.offerUndo(tr("Put back: %1").arg(name) + u'.');
}

void BinView::follow()
{
    const int count = m_filtered.rowCount();
    const bool isEmpty = m_model.rowCount() == 0;
    const bool hadFocus = m_list->hasFocus() || m_putBack->hasFocus() || (isEmpty && m_filter->hasFocus());
    // Empty, it has nothing inside to hold the keyboard.
    setFocusPolicy(isEmpty ? Qt::TabFocus : Qt::NoFocus);
    m_list->setVisible(count > 0);
    m_noMatch->setVisible(!isEmpty && count == 0);
    m_empty->setVisible(isEmpty);
    m_filter->setEnabled(!isEmpty);
    m_putBack->setEnabled(count > 0);
    const QString counted = tr("%n removal(s)", nullptr, count);
    if (counted != m_count->text()) {
        m_count->setText(counted);
        if (isVisible())
            announce(m_count, counted);
    }
    if (!hadFocus || count > 0)
        return;
    if (isEmpty)
        setFocus(Qt::OtherFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

bool BinView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter) {
        const FilterKey taken = takeFilterKey(*m_filter, *m_list, *event);
        if (taken == FilterKey::Emptied)
            focusFirst();
        if (taken != FilterKey::None)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firstcall
