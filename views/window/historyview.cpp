// SPDX-License-Identifier: Apache-2.0
#include "views/window/historyview.h"

#include "models/domain/entities.h"
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

namespace {

constexpr qsizetype mostBefore = 40; // letters
constexpr qsizetype mostAfter = 200;
constexpr int enough = 60; // rows that pass the filter: more than a window has room for

/// What somebody typed, kept from turning the words around it.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

QVariant HistoryFilter::data(const QModelIndex &index, int role) const
{
    return QSortFilterProxyModel::data(index, role == Qt::ToolTipRole ? Qt::AccessibleTextRole : role);
}

HistoryView::HistoryView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.store(), desk.text())
    , m_title(new ElidedLabel(tr("History"), TextSize::Section, Ink::Text, this))
    , m_count(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_filter(new QLineEdit(this))
    , m_show(new QPushButton(tr("Show"), this))
    , m_putBack(new QPushButton(tr("Put back"), this))
    , m_list(new EntryList([this](const QModelIndex &index) { return lines(index); }, this))
    , m_noMatch(new TextLabel(tr("No change matches the filter."), TextSize::Body, Ink::Text2, this))
    , m_empty(new EmptyState(u"edit-undo"_s, tr("Nothing has changed yet"),
                             tr("Every change will stand here: who made it, when, and what was there before. "
                                "Any of it can be put back."),
                             this))
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterKeyColumn(-1);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_fetching.setInterval(0);
    m_list->setModel(&m_filtered);
    compose();
    connect(&m_model, &HistoryModel::failed, &desk, &Desk::refuse);
    connect(&m_fetching, &QTimer::timeout, this, &HistoryView::fetchForFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryView::filter);
    connect(m_list, &EntryList::putBackWanted, this, &HistoryView::putBack);
    connect(m_list, &EntryList::entered, this, &HistoryView::showRecord);
    connect(m_list, &QListView::doubleClicked, this, &HistoryView::showRecord);
    connect(m_putBack, &QPushButton::clicked, this, &HistoryView::putBack);
    connect(m_show, &QPushButton::clicked, this, &HistoryView::showRecord);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filtered, signal, this, &HistoryView::follow);
    connect(&m_filtered, &QAbstractItemModel::modelReset, this, &HistoryView::follow);
    follow();
}

void HistoryView::compose()
{
    m_list->setAccessibleName(tr("Changes, the last one first"));
    m_filter->setPlaceholderText(tr("Filter by person, word, record or value"));
    m_filter->setAccessibleName(tr("Filter the changes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_show->setToolTip(tr("Shows the record of the current entry (Enter)"));
    m_putBack->setToolTip(tr("Has again what was there before the current entry, as a new change (P)"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setMinimumHeight(2 * measure::controlHeight);

    auto *head = new QHBoxLayout;
    head->setSpacing(measure::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(measure::gap);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_show);
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

void HistoryView::load(const QUuid &engagement, const QUuid &record)
{
    m_engagement = engagement;
    m_record = record;
    m_filter->clear();
    if (const Result<> done = m_model.load(engagement, record); !done)
        m_desk.refuse(done.failure().sentence);
    m_list->setCurrentIndex(m_filtered.index(0, 0));
    m_list->scrollToTop();
}

void HistoryView::focusFirst()
{
    QWidget *first = m_list->isHidden() ? static_cast<QWidget *>(m_filter) : m_list;
    first->setFocus(Qt::OtherFocusReason);
}

void HistoryView::openFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

TwoLines HistoryView::lines(const QModelIndex &index) const
{
    const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    const JournalEntry &entry = m_model.entryAt(m_filtered.mapToSource(index).row());
    QString what;
    if (entry.op == journalop::create) {
        what = tr("Added");
    } else if (entry.op == journalop::remove) {
        what = tr("Removed");
    } else if (entry.op == journalop::set) {
        // A long text before must not push what came after out of sight; the tool tip has both.
        const auto value = [&](int column, qsizetype most) {
            const QString shown = text(column);
            const QString cut = shown.size() > most ? shown.first(most).trimmed() + QChar(0x2026) : shown;
            return shown.isEmpty() ? tr("(empty)", "a value") : isolated(cut);
        };
        what = tr("%1: %2 → %3", "field, value before, value after")
                   .arg(text(HistoryModel::FieldName), value(HistoryModel::Before, mostBefore),
                        value(HistoryModel::After, mostAfter));
    }
    const QString title = text(HistoryModel::What);
    return {.title = text(HistoryModel::RecordName),
            .aside = tr("%1 · %2", "time and person").arg(text(HistoryModel::When), text(HistoryModel::Who)),
            .below =
                what.isEmpty() ? title : tr("%1 · %2", "what changed, name of the step").arg(what, title)};
}

int HistoryView::currentRow() const
{
    return m_filtered.mapToSource(m_list->currentIndex()).row();
}

void HistoryView::putBack()
{
    if (currentRow() < 0 || !m_desk.flush())
        return;
    // The current row is still that of its entry when what was typed became one above it.
    const Result<ChangeSet> set = m_model.putBack(currentRow());
    const Result<> done = set ? m_desk.editor().perform(*set) : set.failure();
    if (!done)
        m_desk.refuse(done.failure().sentence);
    else
        m_desk.offerUndo(set->title + u'.');
}

void HistoryView::showRecord()
{
    if (currentRow() < 0)
        return;
    const JournalEntry &entry = m_model.entryAt(currentRow());
    const Entity *entity = entityOfTable(entry.entity);
    if (!entity)
        return;
    const Result<std::optional<Row>> row = m_desk.store().row(*entity, entry.record);
    if (!row)
        m_desk.refuse(row.failure().sentence);
    else if (!*row)
        m_desk.refuse(tr("This record was removed. Put it back first, with P on the entry of its removal."));
    else
        m_desk.goTo(*entity, entry.record, entry.field);
}

void HistoryView::filter(const QString &text)
{
    m_filtered.setFilterFixedString(text);
    m_fetching.start();
    follow();
}

void HistoryView::fetchForFilter()
{
    // A page at each turn, so that typing goes on meanwhile.
    if (m_filter->text().isEmpty() || m_filtered.rowCount() >= enough || !m_model.canFetchMore({}))
        m_fetching.stop();
    else
        m_model.fetchMore({});
    follow();
}

void HistoryView::follow()
{
    const int count = m_filtered.rowCount();
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isFetching = m_fetching.isActive();
    if (count == 0 && m_list->hasFocus())
        m_filter->setFocus(Qt::OtherFocusReason);
    m_empty->setVisible(isEmpty);
    m_list->setVisible(count > 0);
    m_noMatch->setVisible(!isEmpty && count == 0 && !isFetching);
    m_filter->setEnabled(!isEmpty);
    m_show->setEnabled(count > 0);
    m_putBack->setEnabled(count > 0);
    const QString of = m_record.isNull() || isEmpty
        ? engagementName(m_desk.store(), m_engagement)
        : m_model.index(0, HistoryModel::RecordName).data().toString();
    m_title->setText(of.isEmpty() ? tr("History") : tr("History of %1", "an engagement or a record").arg(of));
    const QString counted = m_model.canFetchMore({}) ? tr("the last %n change(s)", nullptr, count)
                                                     : tr("%n change(s)", nullptr, count);
    if (counted == m_count->text())
        return;
    m_count->setText(counted);
    if (isVisible() && !isFetching)
        announce(m_count, counted);
}

bool HistoryView::eventFilter(QObject *watched, QEvent *event)
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
