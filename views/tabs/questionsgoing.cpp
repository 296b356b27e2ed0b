// SPDX-License-Identifier: Apache-2.0
// How one goes from card to card.
#include "models/domain/answer.h"
#include "models/domain/question.h"
#include "views/fields/desk.h"
#include "views/tabs/questioncard.h"
#include "views/tabs/questionshead.h"
#include "views/tabs/questionspage.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace firstcall {

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
        showCard(card);
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

QUuid QuestionsPage::currentRecord() const
{
    const QuestionCard *card = current();
    return card ? card->question() : QUuid();
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
            if (!passes(int(at), QuestionFilter::Open) || (amongShown && m_cards[at]->isHidden()))
                continue;
            if (!amongShown)
                m_head->showAll();
            openCard(m_cards[at]);
            m_cards[at]->focusAnswer();
            return;
        }
    }
    if (here)
        shutCard(here);
}

void QuestionsPage::focusFirst()
{
    const auto open = std::ranges::find_if(m_cards, &QuestionCard::isOpen);
    const auto shown = std::ranges::find_if_not(m_cards, &QuestionCard::isHidden);
    if (open != m_cards.end())
        (*open)->focusAnswer();
    else if (shown != m_cards.end())
        focusCard(*shown);
    else
        m_head->focusFilters();
    showHead();
}

void QuestionsPage::showCard(QuestionCard *card)
{
    // One that is higher than what it is seen through is read from its beginning.
    if (card->height() > m_area->viewport()->height())
        m_area->verticalScrollBar()->setValue(card->y());
    else
        m_area->ensureWidgetVisible(card, 0, 20);
}

void QuestionsPage::focusCard(QuestionCard *card)
{
    card->setFocus(Qt::TabFocusReason);
    showCard(card);
    // On a page that comes into sight just now it has no place yet.
    QTimer::singleShot(0, this, [this, card = QPointer(card)] {
        if (card && card->hasFocus())
            showCard(card);
    });
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
    m_head->showAll();
    openCard(*card);
    if (&entity == &Answer::entity())
        return (*card)->goToAnswer(record, field);
    (*card)->focusAnswer();
    return true;
}

} // namespace firstcall
