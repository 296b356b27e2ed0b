// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/notespage.h"

#include "models/domain/note.h"
#include "views/fields/desk.h"
#include "views/fields/kept.h"
#include "views/parts/textlabel.h"
#include "views/parts/windowaction.h"
#include "views/style/measures.h"
#include "views/tabs/notelegend.h"
#include "views/tabs/notelist.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int besideFrom = 96; // letters of room from which the legend stands beside the list
constexpr int legendFrom = 18; // lines of height from which it has room below

enum { Unsorted, All };

} // namespace

bool NotesPage::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (unsortedOnly && index.data(NoteRows::SortedRole).toBool())
        return false;
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

NotesPage::NotesPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_rows(desk.store(), desk.text())
    , m_filters(new QButtonGroup(this))
    , m_words(new QLineEdit(this))
    , m_beside(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new NoteList(this))
    , m_nothing(new TextLabel({}, TextSize::Body, Ink::Text2, this))
    , m_legend(new NoteLegend(this))
    , m_said(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_amend(new QLineEdit(this))
{
    m_filter.setSourceModel(&m_rows);
    m_list->setModel(&m_filter);
    compose();
    connect(&m_rows, &NoteRows::failed, &desk, &Desk::refuse);
    connect(&m_rows, &NoteRows::followed, this, &NotesPage::follow);
    connect(m_list, &NoteList::signTyped, this, &NotesPage::take);
    connect(m_list, &NoteList::opened, this, &NotesPage::openMade);
    connect(m_list, &NoteList::amendWanted, this, &NotesPage::beginAmending);
    connect(m_list, &NoteList::left, this, [this] {
        m_number.clear();
        follow();
    });
    connect(m_legend, &NoteLegend::signChosen, this, &NotesPage::take);
    connect(m_legend, &NoteLegend::amendChosen, this, &NotesPage::beginAmending);
    connect(m_legend, &NoteLegend::openChosen, this, &NotesPage::openMade);
    connect(m_amend, &QLineEdit::returnPressed, this, &NotesPage::amend);
    connect(&desk, &Desk::flushWanted, this, &NotesPage::amend);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_filter.words = m_words->text().split(u' ', Qt::SkipEmptyParts);
        m_filter.again();
        follow();
    });
    keepWords(desk, *m_words, u"notes"_s);
    m_rows.setFollowing(false);
}

void NotesPage::compose()
{
    auto *head = new QHBoxLayout;
    for (const int which : {Unsorted, All}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setChecked(which == Unsorted);
        m_filters->addButton(button, which);
        head->addWidget(button);
    }
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int which, bool on) {
        if (on)
            setUnsortedOnly(which == Unsorted);
    });
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the notes"));
    m_words->installEventFilter(this);
    m_words->hide();
    head->addWidget(m_words, 1);
    head->addStretch(0);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list->setAccessibleDescription(
        tr("A key sorts the note at hand: F fact, H hypothesis, S speculation, D decision, A task, and so "
           "on. Enter goes to what was made of it, F2 words it anew."));
    m_amend->setAccessibleName(tr("The note in other words"));
    m_amend->setPlaceholderText(tr("The note in other words; what it said before stays"));
    m_amend->installEventFilter(this);
    m_amend->hide();
    m_said->setWordWrap(true);
    m_beside->setSpacing(measure::gap);
    m_beside->addWidget(m_list, 1);
    m_beside->addWidget(m_nothing, 1);
    m_beside->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addLayout(head);
    layout->addLayout(m_beside, 1);
    layout->addWidget(m_amend);
    layout->addWidget(m_said);
}

void NotesPage::load(const QUuid &engagement)
{
    endAmending();
    m_engagement = engagement;
    m_sortedLast = {};
    m_number.clear();
    if (const Result<> done = m_rows.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    m_filters->button(m_rows.unsortedCount() > 0 ? Unsorted : All)->setChecked(true);
    if (m_filter.rowCount() > 0)
        m_list->setCurrentIndex(m_filter.index(0, 0));
}

void NotesPage::setUnsortedOnly(bool on)
{
    const QUuid at = current();
    m_filter.unsortedOnly = on;
    m_filter.again();
    select(at);
    follow();
}

void NotesPage::follow()
{
    const QLocale &locale = m_desk.text().words().locale();
    m_filters->button(Unsorted)->setText(tr("Unsorted %1").arg(locale.toString(m_rows.unsortedCount())));
    m_filters->button(All)->setText(tr("All %1", "notes").arg(locale.toString(m_rows.rowCount())));
    const bool isEmpty = m_filter.rowCount() == 0;
    const bool hadFocus = m_list->hasFocus();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_rows.rowCount() == 0
                           ? tr("No notes yet. What is typed into the note bar stands here.")
                           : !m_filter.words.isEmpty() ? tr("No note holds these words.")
                                                       : tr("Every note is sorted."));
    if (isEmpty && hadFocus)
        m_filters->checkedButton()->setFocus(Qt::OtherFocusReason);
    say();
    const int undone = m_sortedLast.isNull() ? -1 : m_rows.rowOf(m_sortedLast);
    if (undone >= 0 && !m_rows.isSorted(undone))
        select(std::exchange(m_sortedLast, QUuid()));
}

void NotesPage::say()
{
    m_said->setText(!m_number.isEmpty() ? tr("Answer to question %1…: another digit, or Enter.").arg(m_number)
                        : m_legend->isHidden() ? tr("? shows what each key makes of a note.")
                                               : QString());
    m_said->setVisible(!m_said->text().isEmpty());
}

void NotesPage::focusFirst()
{
    if (!m_list->isHidden())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_filters->checkedButton()->setFocus(Qt::OtherFocusReason);
}

QUuid NotesPage::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_list->currentIndex());
    return index.isValid() ? m_rows.noteAt(index.row()).id : QUuid();
}

void NotesPage::select(const QUuid &note)
{
    const int row = note.isNull() ? -1 : m_rows.rowOf(note);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_rows.index(row));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

bool NotesPage::goTo(const Entity &entity, const QUuid &record, const QString &)
{
    if (&entity != &Note::entity() || m_rows.rowOf(record) < 0)
        return false;
    m_words->clear();
    if (m_rows.isSorted(m_rows.rowOf(record)))
        m_filters->button(All)->setChecked(true);
    select(record);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

bool NotesPage::openOwnFilter()
{
    m_words->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    return true;
}

bool NotesPage::beginOwnItem()
{
    runWindowAction(*this, "note_bar"_L1);
    return true;
}

bool NotesPage::goToOwnHit()
{
    if (const int count = m_filter.rowCount(); count > 0) {
        m_list->setCurrentIndex(m_filter.index((m_list->currentIndex().row() + 1) % count, 0));
        m_list->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

bool NotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (watched == m_amend) {
            amend(); // nothing that is typed is thrown away
        } else {
            m_words->clear();
            m_words->hide();
            focusFirst();
        }
        return true;
    }
    return Page::eventFilter(watched, event);
}

void NotesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_rows.setFollowing(true);
}

void NotesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_rows.setFollowing(false);
}

void NotesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void NotesPage::arrange()
{
    const bool isBeside = width() >= besideFrom * fontMetrics().averageCharWidth();
    m_beside->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_legend->setBeside(isBeside);
    m_legend->setVisible(isBeside || m_wantsKeys || height() >= legendFrom * fontMetrics().height());
    say();
}

} // namespace firstcall
