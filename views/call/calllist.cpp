// SPDX-License-Identifier: Apache-2.0
#include "views/call/calllist.h"

#include "views/parts/textlabel.h"
#include "views/parts/twolinedelegate.h"
#include "views/style/measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace firstcall {

namespace {

constexpr qsizetype mostRows = 5; // the rest is a number: it is a list to act on, not to read

constexpr int textRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int urgentRole = Qt::UserRole + 2;

TwoLines read(const QModelIndex &index)
{
    return {.title = index.data(textRole).toString(),
            .below = index.data(detailRole).toString(),
            .isQuiet = !index.data(urgentRole).toBool()};
}

} // namespace

CallList::CallList(const QString &title, const QString &none, QWidget *parent)
    : Card(parent)
    , m_hint(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_none(new TextLabel(none, TextSize::Small, Ink::Text2, this))
    , m_more(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_list(new QListWidget(this))
{
    m_none->setWordWrap(true);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new TwoLineDelegate(read, m_list);
    rows->setTight(true);
    m_list->setItemDelegate(rows);
    m_list->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, TextSize::CardTitle, Ink::Text, this), 1);
    head->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->addWidget(m_more);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT chosen(currentRow()); });
    fill();
}

void CallList::setRows(const QList<CallRow> &rows)
{
    if (rows == m_rows && !m_none->isHidden() == rows.isEmpty())
        return;
    const QUuid current = currentRow().record;
    m_rows = rows;
    fill();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_rows[row].record == current)
            m_list->setCurrentRow(row);
    }
}

void CallList::setWhole(bool whole)
{
    if (std::exchange(m_isWhole, whole) != whole)
        fill();
}

void CallList::fill()
{
    m_list->clear();
    const qsizetype shown = m_isWhole ? m_rows.size() : std::min(mostRows, m_rows.size());
    for (const CallRow &row : m_rows.first(shown)) {
        auto *item = new QListWidgetItem(row.sentence, m_list);
        item->setData(textRole, row.text);
        item->setData(detailRole, row.detail);
        item->setData(urgentRole, row.isUrgent);
        item->setToolTip(row.sentence);
    }
    m_more->setText(tr("%n more", nullptr, int(m_rows.size() - shown)));
    m_more->setVisible(m_rows.size() > shown);
    m_none->setVisible(m_rows.isEmpty());
    m_list->setVisible(!m_rows.isEmpty());
    fit();
}

void CallList::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

CallRow CallList::currentRow() const
{
    return m_rows.value(m_list->currentRow());
}

void CallList::fit()
{
    int height = 0;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height + 2 * m_list->frameWidth());
}

void CallList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool CallList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->currentRow() >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            Q_EMIT ticked(currentRow());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT chosen(currentRow());
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return Card::eventFilter(watched, event);
}

} // namespace firstcall
