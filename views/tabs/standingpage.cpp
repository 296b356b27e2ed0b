// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/standingpage.h"

#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/parts/twolinedelegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace firstcall {

StandingPage::StandingPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_rows(desk.store(), desk.text())
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(tr("Nothing is known yet. Explanations, systems, accounts, data, actions and "
                                 "advice are gathered here as they are noted."),
                              TextSize::Body, Ink::Text2, this))
{
    auto *rows = new TwoLineDelegate(
        [](const QModelIndex &index) {
            return TwoLines{.title = index.data().toString(),
                            .aside = index.data(StandingRows::AsideRole).toString(),
                            .below = index.data(StandingRows::BelowRole).toString(),
                            .isQuiet = !index.data(StandingRows::TitleRole).toBool()};
        },
        m_list);
    rows->setTight(true);
    m_list->setItemDelegate(rows);
    m_list->setModel(&m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("How the investigation stands"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(&m_rows, &StandingRows::failed, &desk, &Desk::refuse);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &StandingPage::follow);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const Entity *entity = m_rows.entityAt(index.row()))
            m_desk.goTo(*entity, m_rows.idAt(index.row()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    m_at = m_rows.idAt(now.row());
            });
    m_rows.setFollowing(false);
}

void StandingPage::load(const QUuid &engagement)
{
    m_at = {};
    if (const Result<> done = m_rows.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
}

void StandingPage::follow()
{
    const bool isEmpty = m_rows.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (isEmpty)
        return;
    const int row = m_rows.rowOf(m_at);
    m_list->setCurrentIndex(m_rows.index(row < 0 ? 1 : row)); // the first stands below a title
}

void StandingPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool StandingPage::goTo(const Entity &, const QUuid &, const QString &)
{
    return false; // records are kept in lists of their own
}

void StandingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_rows.setFollowing(true);
}

void StandingPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_rows.setFollowing(false);
}

} // namespace firstcall
