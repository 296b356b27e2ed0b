// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionspage.h"

#include "models/domain/answer.h"
#include "models/domain/coverage.h"
#include "models/domain/question.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/questioncard.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int besideFrom = 75; // letters of room from which the filters stand beside the lines

/// The last widget in a card that Tab comes to; the card itself while it is shut.
QWidget *lastIn(QWidget *card)
{
    QWidget *last = card;
    while (card->isAncestorOf(last->nextInFocusChain()))
        last = last->nextInFocusChain();
    return last;
}

} // namespace

QuestionsPage::QuestionsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_questions(desk.editor(), desk.text(), Question::entity())
    , m_answers(desk.editor(), desk.text(), Answer::entity())
    , m_filter(new QLineEdit(this))
    , m_new(new QLineEdit(this))
    , m_filters(new QButtonGroup(this))
    , m_area(new QScrollArea(this))
    , m_nothing(new TextLabel(tr("No question here passes the filter. “All” shows them again."),
                              TextSize::Body, Ink::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(head());
    auto *inside = new QWidget(m_area);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, measure::grid, 0);
    m_column->setSpacing(measure::gap);
    m_column->addWidget(m_nothing, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_area, 1);

    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *goOn = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        goOn->setContext(Qt::WidgetWithChildrenShortcut);
        connect(goOn, &QShortcut::activated, this, [this] { goToOpen(1); });
    }
    for (RecordModel *model : {&m_questions, &m_answers}) {
        connect(model, &RecordModel::refused, &desk, &Desk::refuse);
        connect(model, &QAbstractItemModel::dataChanged, this, &QuestionsPage::follow);
    }
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_answers, signal, this, &QuestionsPage::follow);
        connect(&m_questions, signal, this, &QuestionsPage::arrange);
    }
    connect(&m_questions, &QAbstractItemModel::rowsMoved, this, &QuestionsPage::arrange);
    connect(&desk.text(), &FieldText::namesChanged, this, &QuestionsPage::follow);
    connect(&desk, &Desk::flushWanted, this, &QuestionsPage::addQuestion);
}

QWidget *QuestionsPage::head()
{
    auto *head = new QWidget(this);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QHBoxLayout;
    m_filter->setParent(head);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the questions"));
    m_filter->hide();
    lines->addWidget(m_filter, 1);
    m_new->setParent(head);
    m_new->setPlaceholderText(tr("Add a question of your own, Enter keeps it"));
    m_new->setAccessibleName(tr("Add a question"));
    lines->addWidget(m_new, 2);
    m_head->addLayout(lines, 1);
    auto *buttons = new QHBoxLayout;
    for (const Filter filter : {All, Open, MustAsk}) {
        auto *button = new QPushButton(head);
        button->setCheckable(true);
        button->setChecked(filter == All);
        m_filters->addButton(button, filter);
        buttons->addWidget(button);
    }
    buttons->addStretch(0);
    m_head->addLayout(buttons);
    m_desk.drafts().watch(
        m_new, [this] { return m_questions.engagement(); }, newQuestionDraft);
    connect(m_new, &QLineEdit::returnPressed, this, &QuestionsPage::addQuestion);
    connect(m_filter, &QLineEdit::textChanged, this, &QuestionsPage::filter);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on && m_desk.flush())
            filter();
    });
    return head;
}

void QuestionsPage::load(const QUuid &engagement)
{
    m_openQuestion = {};
    qDeleteAll(m_cards);
    m_cards.clear();
    for (RecordModel *model : {&m_answers, &m_questions}) {
        if (const Result<> done = model->load(engagement); !done)
            m_desk.refuse(done.failure().sentence);
    }
    arrange();
}

bool QuestionsPage::passes(int row, int filter) const
{
    const auto question = fromRow<Question>(m_questions.keptAt(row).row);
    const bool must = question.mustAsk.value_or(false) || question.origin == QuestionOrigin::Core;
    return filter == All || (isOpen(question.state) && (filter == Open || must));
}

void QuestionsPage::follow()
{
    for (QuestionCard *card : std::as_const(m_cards))
        card->follow();
    showCounts();
}

QuestionCard *QuestionsPage::makeCard(const QUuid &question)
{
    auto *card = new QuestionCard(m_desk, m_questions, m_answers, question, m_area->widget());
    connect(card, &QuestionCard::wantsOpen, this, [this, card] {
        openCard(card);
        card->focusAnswer();
    });
    connect(card, &QuestionCard::wantsShut, this, [this, card] { shutCard(card); });
    connect(card, &QuestionCard::stepped, this, &QuestionsPage::step);
    return card;
}

void QuestionsPage::arrange()
{
    QList<QuestionCard *> before = m_cards; // they stay, with what is typed in them
    m_cards.clear();
    QWidget *last = nullptr;
    for (int row = 0; row < m_questions.rowCount(); ++row) {
        const QUuid id = m_questions.keptAt(row).id;
        const auto known = std::ranges::find(before, id, &QuestionCard::question);
        QuestionCard *card = known == before.end() ? makeCard(id) : *known;
        before.removeOne(card);
        if (m_column->indexOf(card) != row) {
            m_column->removeWidget(card);
            m_column->insertWidget(row, card);
            if (last)
                setTabOrder(last, card);
        }
        last = lastIn(card);
        m_cards.append(card);
    }
    for (QuestionCard *gone : std::as_const(before)) {
        gone->hide();
        gone->deleteLater();
    }
    follow();
    filter();
}

void QuestionsPage::filter()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (int row = 0; row < int(m_cards.size()); ++row) {
        QuestionCard *card = m_cards[row];
        const bool wanted = passes(row, m_filters->checkedId()) && card->holds(words);
        if (!wanted)
            card->setOpen(false); // unless a text in it could not be kept
        card->setVisible(wanted || card->isOpen());
        isAny = isAny || !card->isHidden();
    }
    m_nothing->setVisible(!isAny);
}

void QuestionsPage::showAll()
{
    m_filter->clear();
    m_filters->button(All)->setChecked(true);
}

void QuestionsPage::showCounts()
{
    const QString names[] = {tr("All"), tr("Open"), tr("Must ask")};
    for (const Filter filter : {All, Open, MustAsk}) {
        int count = 0;
        for (int row = 0; row < m_questions.rowCount(); ++row)
            count += passes(row, filter) ? 1 : 0;
        m_filters->button(filter)->setText(
            tr("%1 %2", "a filter and how many questions pass it")
                .arg(names[filter], m_desk.text().words().locale().toString(count)));
    }
}

void QuestionsPage::openCard(QuestionCard *card)
{
    m_desk.flush();
    for (QuestionCard *other : std::as_const(m_cards)) {
        if (other != card)
            other->setOpen(false);
    }
    card->setVisible(true);
    card->setOpen(true);
    m_openQuestion = card->question();
    // Its place is known when the layout has run.
    QTimer::singleShot(0, this, [this, card = QPointer(card)] {
        if (!card)
            return;
        m_area->ensureWidgetVisible(card, 0, 20);
        if (card->isAncestorOf(QApplication::focusWidget())) // of a card higher than the page
            m_area->ensureWidgetVisible(QApplication::focusWidget(), 0, 20);
    });
}

void QuestionsPage::shutCard(QuestionCard *card)
{
    if (!m_desk.flush())
        return; // what was refused stays where it was typed
    card->setFocus(Qt::OtherFocusReason);
    card->setOpen(false);
    if (m_openQuestion == card->question())
        m_openQuestion = {};
}

QuestionCard *QuestionsPage::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (QuestionCard *card : m_cards) {
        if (card == focus || card->isAncestorOf(focus))
            return card;
    }
    const auto open = std::ranges::find(m_cards, m_openQuestion, &QuestionCard::question);
    return open == m_cards.end() ? nullptr : *open;
}

void QuestionsPage::goToOpen(int by)
{
    if (!m_desk.flush())
        return;
    const qsizetype count = m_cards.size();
    QuestionCard *here = current();
    const qsizetype from = here ? m_cards.indexOf(here) : by > 0 ? -1 : count;
    for (const bool amongShown : {true, false}) {
        for (qsizetype i = 1; i <= count; ++i) {
            const qsizetype at = (from + by * i + 2 * count) % count;
            if (!passes(int(at), Open) || (amongShown && m_cards[at]->isHidden()))
                continue;
            if (!amongShown)
                showAll();
            openCard(m_cards[at]);
            m_cards[at]->focusAnswer();
            return;
        }
    }
    if (here)
        shutCard(here);
}

void QuestionsPage::setNotKnown()
{
    QuestionCard *card = current();
    if (!card || !m_desk.flush())
        return;
    card->setState(QuestionState::UnknownToCustomer);
    if (card->isOpen())
        goToOpen(1);
}

void QuestionsPage::addQuestion()
{
    const QString text = m_new->text().trimmed();
    if (text.isEmpty())
        return;
    const QUuid added = m_questions.add({{"text"_L1, text}});
    if (added.isNull())
        return;
    m_new->clear();
    m_desk.drafts().drop(m_questions.engagement(), newQuestionDraft);
    const auto card = std::ranges::find(m_cards, added, &QuestionCard::question);
    if (card != m_cards.end() && (*card)->isHidden())
        showAll();
}

void QuestionsPage::focusFirst()
{
    const auto open = std::ranges::find_if(m_cards, &QuestionCard::isOpen);
    const auto shown = std::ranges::find_if_not(m_cards, &QuestionCard::isHidden);
    if (open != m_cards.end())
        (*open)->focusAnswer();
    else if (shown != m_cards.end())
        (*shown)->setFocus(Qt::OtherFocusReason);
    else
        m_filters->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::focusCard(QuestionCard *card)
{
    card->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(card, 0, 20);
}

void QuestionsPage::step(int by)
{
    for (qsizetype at = m_cards.indexOf(current()) + by; at >= 0 && at < m_cards.size(); at += by) {
        if (m_cards[at]->isHidden())
            continue;
        focusCard(m_cards[at]);
        return;
    }
}

bool QuestionsPage::openOwnFilter()
{
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

bool QuestionsPage::goToOwnHit()
{
    const qsizetype count = m_cards.size();
    const qsizetype from = m_cards.indexOf(current());
    for (qsizetype i = 1; i <= count; ++i) {
        QuestionCard *card = m_cards[(from + i) % count];
        if (card->isHidden())
            continue;
        focusCard(card);
        break;
    }
    return true;
}

void QuestionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool inFilter = m_filter->hasFocus();
    if (event->key() == Qt::Key_Escape && m_filter->isVisible()) {
        m_filter->clear();
        m_filter->hide();
        focusFirst();
    } else if (inFilter && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)) {
        focusFirst();
    } else if (event->key() == Qt::Key_Insert) {
        m_new->setFocus(Qt::OtherFocusReason);
    } else {
        Page::keyPressEvent(event);
    }
}

void QuestionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= besideFrom * fontMetrics().averageCharWidth();
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool QuestionsPage::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    QUuid question = record;
    if (&entity == &Answer::entity()) {
        const int row = m_answers.rowOf(record);
        if (row < 0)
            return false;
        question = fromRow<Answer>(m_answers.keptAt(row).row).question.id;
    } else if (&entity != &Question::entity()) {
        return false;
    }
    const auto card = std::ranges::find(m_cards, question, &QuestionCard::question);
    if (card == m_cards.end())
        return false;
    showAll();
    openCard(*card);
    if (&entity == &Answer::entity())
        return (*card)->goToAnswer(record, field);
    (*card)->focusAnswer();
    return true;
}

} // namespace firstcall
