// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionspage.h"

#include "models/domain/answer.h"
#include "models/domain/coverage.h"
#include "models/domain/question.h"
#include "models/items/ownsets.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/fields/kept.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/questioncard.h"
#include "views/tabs/questionshead.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int leastLines = 9; // of text in height, with which the head stays above the cards

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
    , m_head(new QuestionsHead(this))
    , m_area(new QScrollArea(this))
    , m_nothing(new TextLabel(tr("No question here passes the filter. “All” shows them again."),
                              TextSize::Body, Ink::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    makeHead();
    auto *inside = new QWidget(m_area);
    m_inside = new QVBoxLayout(inside);
    m_inside->setContentsMargins(0, 0, measure::grid, 0);
    m_column = new QVBoxLayout;
    m_inside->addLayout(m_column);
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

void QuestionsPage::makeHead()
{
    m_desk.drafts().watch(
        m_head->addLine(), [this] { return m_questions.engagement(); }, newQuestionDraft);
    connect(m_head->addLine(), &QLineEdit::returnPressed, this, &QuestionsPage::addQuestion);
    connect(m_head, &QuestionsHead::wordsChanged, this, &QuestionsPage::filter);
    keepWords(m_desk, m_head->wordsLine(), u"questions"_s);
    connect(m_head, &QuestionsHead::saveWanted, this, &QuestionsPage::saveAsSet);
    connect(m_head, &QuestionsHead::filterChanged, this, [this] {
        if (m_desk.flush())
            filter();
    });
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

bool QuestionsPage::passes(int row, QuestionFilter filter) const
{
    const auto question = fromRow<Question>(m_questions.keptAt(row).row);
    const bool must = question.mustAsk.value_or(false) || question.origin == QuestionOrigin::Core;
    return filter == QuestionFilter::All
        || (isOpen(question.state) && (filter == QuestionFilter::Open || must));
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
    const QStringList words = m_head->words();
    bool isAny = false;
    for (int row = 0; row < int(m_cards.size()); ++row) {
        QuestionCard *card = m_cards[row];
        const bool wanted = passes(row, m_head->filter()) && card->holds(words);
        if (!wanted)
            card->setOpen(false); // unless a text in it could not be kept
        card->setVisible(wanted || card->isOpen());
        isAny = isAny || !card->isHidden();
    }
    m_nothing->setVisible(!isAny);
}

void QuestionsPage::showCounts()
{
    for (const QuestionFilter filter : questionFilters) {
        int count = 0;
        for (int row = 0; row < m_questions.rowCount(); ++row)
            count += passes(row, filter) ? 1 : 0;
        m_head->setCount(filter, m_desk.text().words().locale().toString(count));
    }
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
    const QString text = m_head->addLine()->text().trimmed();
    if (text.isEmpty())
        return;
    const QUuid added = m_questions.add({{"text"_L1, text}});
    if (added.isNull())
        return;
    m_head->addLine()->clear();
    m_desk.drafts().drop(m_questions.engagement(), newQuestionDraft);
    const auto card = std::ranges::find(m_cards, added, &QuestionCard::question);
    if (card != m_cards.end() && (*card)->isHidden())
        m_head->showAll();
}

void QuestionsPage::saveAsSet()
{
    if (!m_desk.flush())
        return;
    const Result<QString> saved =
        saveQuestionsAsSet(m_desk.editor(), m_questions.engagement(), m_desk.text().words());
    if (saved)
        m_desk.offerUndo(tr("Saved as “%1” in Firm and people, Question sets").arg(*saved));
    else
        m_desk.refuse(saved.failure().sentence);
}

bool QuestionsPage::beginOwnItem()
{
    m_head->addLine()->setFocus(Qt::ShortcutFocusReason);
    showHead();
    return true;
}

void QuestionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Where there is hardly any height the head scrolls with the cards.
    const bool scrolls = height() < leastLines * fontMetrics().lineSpacing();
    auto *own = static_cast<QVBoxLayout *>(layout());
    if (scrolls == (m_inside->indexOf(m_head) >= 0))
        return;
    const QPointer<QWidget> focus =
        m_head->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    (scrolls ? own : m_inside)->removeWidget(m_head);
    (scrolls ? m_inside : own)->insertWidget(0, m_head);
    m_head->show();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::showHead()
{
    if (m_inside->indexOf(m_head) >= 0)
        m_area->ensureWidgetVisible(m_head);
}

bool QuestionsPage::openOwnFilter()
{
    m_head->openWords();
    showHead();
    return true;
}

void QuestionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_head->closeWords()) {
        focusFirst();
    } else if (m_head->isInWords() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)) {
        focusFirst();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace firstcall
