// SPDX-License-Identifier: Apache-2.0
#include "views/window/binview.h"

#include "views/fields/desk.h"
#include "views/parts/accessiblerole.h"
#include "views/parts/elidedlabel.h"
#include "views/parts/emptystate.h"
#include "views/style/measures.h"
#include "views/window/engagementname.h"
#include "views/window/entrylist.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

BinView::BinView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.store(), desk.text())
    , m_title(new ElidedLabel({}, TextSize::Section, Ink::Text, this))
    , m_count(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_putBack(new QPushButton(tr("Put back"), this))
    , m_list(new EntryList([this](const QModelIndex &index) { return lines(index); }, this))
    , m_empty(new EmptyState(u"user-trash"_s, tr("The bin is empty"),
                             tr("What is removed will wait here, with all that went with it, for as long as "
                                "this file is kept. It can be put back at any time."),
                             this))
{
    m_list->setModel(&m_model);
    compose();
    connect(&m_model, &BinModel::failed, &desk, &Desk::refuse);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BinView::follow);
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
    m_putBack->setAutoDefault(false);
    m_putBack->setToolTip(tr("Has again what was removed, with all that went with it (P or Enter)"));
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_putBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(measure::gap);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
}

void BinView::load(const QUuid &engagement)
{
    m_title->setText(
        engagement.isNull()
            ? tr("Bin of the workspace")
            : tr("Removed from %1", "an engagement").arg(engagementName(m_desk.store(), engagement)));
    if (const Result<> done = m_model.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void BinView::focusFirst()
{
    QWidget *first = m_list->isHidden() ? static_cast<QWidget *>(this) : m_list;
    first->setFocus(Qt::OtherFocusReason);
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
    const Result<ChangeSet> set = m_model.putBack(current.row());
    const Result<> done = set ? m_desk.editor().perform(*set) : set.failure();
    if (!done)
        m_desk.refuse(done.failure().sentence);
    else
        m_desk.offerUndo(tr("Put back: %1").arg(name) + u'.');
}

void BinView::follow()
{
    const int count = m_model.rowCount();
    const bool hadFocus = m_list->hasFocus() || m_putBack->hasFocus();
    // Empty, it has nothing inside to hold the keyboard.
    setFocusPolicy(count == 0 ? Qt::TabFocus : Qt::NoFocus);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_putBack->setEnabled(count > 0);
    m_count->setText(tr("%n removal(s)", nullptr, count));
    if (hadFocus && count == 0)
        setFocus(Qt::OtherFocusReason);
}

} // namespace firstcall
