// SPDX-License-Identifier: Apache-2.0
#include "views/window/sidebar.h"

#include "views/parts/textlabel.h"
#include "views/style/tokens.h"
#include "views/window/engagementdelegate.h"
#include "views/window/sideentry.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstcall {

void ShownEngagements::setShowsClosed(bool on)
{
    m_showsClosed = on;
    invalidateFilter();
}

void ShownEngagements::setTyped(const QString &text)
{
    setFilterFixedString(text);
}

bool ShownEngagements::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const bool typed = !filterRegularExpression().pattern().isEmpty();
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto group = EngagementGroup(index.data(EngagementsModel::GroupRole).toInt());
    if (!typed && !m_showsClosed && group == EngagementGroup::Closed)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent)
        || index.data(EngagementsModel::NameRole).toString().contains(filterRegularExpression());
}

Sidebar::Sidebar(EngagementsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pages(new QVBoxLayout)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new TextLabel({}, TextSize::Body, Ink::Text2, this))
    , m_closed(new QToolButton(this))
{
    m_shown.setSourceModel(&model);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_field->setPlaceholderText(tr("Filter engagements"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(&m_shown);
    m_list->setItemDelegate(new EngagementDelegate(this));
    m_list->setAccessibleName(tr("Engagements"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_empty->setContentsMargins(8, 12, 8, 8);
    m_closed->setCheckable(true);
    m_closed->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pages->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(m_pages);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_closed);

    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(EngagementsModel::IdRole).toUuid());
    };
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setTyped(text);
        m_list->setCurrentIndex(m_shown.index(0, 0));
    });
    connect(m_list, &QListView::activated, this, choose);
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_closed, &QToolButton::toggled, &m_shown, &ShownEngagements::setShowsClosed);
    connect(&model, &EngagementsModel::modelReset, this, &Sidebar::countClosed);
    connect(&model, &EngagementsModel::dataChanged, this, &Sidebar::countClosed);
    connect(&model, &EngagementsModel::rowsInserted, this, &Sidebar::countClosed);
    connect(&model, &EngagementsModel::rowsRemoved, this, &Sidebar::countClosed);
    connect(&model, &EngagementsModel::rowsMoved, this, &Sidebar::countClosed);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_shown, signal, this, &Sidebar::sayEmpty);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &Sidebar::sayEmpty);
    connect(m_field, &QLineEdit::textChanged, this, &Sidebar::sayEmpty);
    countClosed();
}

void Sidebar::setNewAction(const QAction *action)
{
    m_new = action;
    connect(action, &QAction::changed, this, &Sidebar::sayEmpty); // its key may become another
    sayEmpty();
}

void Sidebar::sayEmpty()
{
    const bool isEmpty = m_shown.rowCount() == 0;
    if (m_field->text().isEmpty() && m_model.rowCount() > 0) {
        m_empty->setText(tr("All engagements are closed. The button below shows them."));
    } else if (!m_field->text().isEmpty()) {
        m_empty->setText(tr("Nothing here fits “%1”. Esc in the field above shows all engagements again.")
                             .arg(m_field->text().left(60)));
    } else {
        const QString key = m_new ? m_new->shortcut().toString(QKeySequence::NativeText) : QString();
        m_empty->setText(key.isEmpty() ? tr("No engagements yet. The menu makes the first one.")
                                       : tr("No engagements yet. %1 makes the first one.").arg(key));
    }
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

void Sidebar::addPage(QAction *action)
{
    m_pages->addWidget(new SideEntry(action, this));
}

void Sidebar::setShownPage(const QAction *action)
{
    for (auto *entry : findChildren<SideEntry *>())
        entry->setChecked(entry->action() == action);
}

void Sidebar::countClosed()
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int group = m_model.index(row, 0).data(EngagementsModel::GroupRole).toInt();
        count += group == int(EngagementGroup::Closed) ? 1 : 0;
    }
    m_closed->setText(tr("Closed engagements: %1").arg(count));
    m_closed->setVisible(count > 0);
    setCurrent(m_current); // rows may have moved
    sayEmpty();
}

void Sidebar::setCurrent(const QUuid &engagement)
{
    m_current = engagement;
    const int row = m_model.rowOf(engagement);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_shown.mapFromSource(m_model.index(row, 0)));
    if (row < 0)
        m_list->clearSelection();
}

void Sidebar::focusFirst()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shown.index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QPoint Sidebar::currentOnScreen() const
{
    return m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center());
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    // By key it is for the row that one is at, wherever the pointer is.
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey
        ? m_list->currentIndex()
        : m_list->indexAt(m_list->viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid())
        Q_EMIT menuWanted(index.data(EngagementsModel::IdRole).toUuid(),
                          isByKey ? currentOnScreen() : event->globalPos());
}

bool Sidebar::canTake(RowStep step) const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return false;
    switch (step) {
    case RowStep::Remove:
    case RowStep::Duplicate:
    case RowStep::SetLead:
        return true;
    case RowStep::Archive:
        return index.data(EngagementsModel::GroupRole).toInt() != int(EngagementGroup::Closed);
    default:
        return false;
    }
}

void Sidebar::take(RowStep step)
{
    Q_EMIT stepWanted(step, m_list->currentIndex().data(EngagementsModel::IdRole).toUuid(),
                      currentOnScreen());
}

bool Sidebar::hasRowFocus() const
{
    return m_list->hasFocus();
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    constexpr int letters = 30;
    constexpr int most = 400; // or nothing is left for the rest at the largest text
    if (event->type() == QEvent::FontChange)
        setMinimumWidth(qMin(most, letters * fontMetrics().averageCharWidth()));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours(palette()).sidebar);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_field->text().isEmpty())
        m_field->clear();
    else
        QWidget::keyPressEvent(event);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    // From the filter the list is one key away, and Enter opens the first hit.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            focusFirst();
            return true;
        }
        if (const QModelIndex first = m_shown.index(0, 0);
            (key == Qt::Key_Return || key == Qt::Key_Enter) && first.isValid()) {
            Q_EMIT chosen(first.data(EngagementsModel::IdRole).toUuid());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firstcall
