// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionspage.h"

#include "models/domain/answer.h"
#include "models/domain/coverage.h"
#include "models/domain/question.h"
#include "views/fields/desk.h"
#include "views/tabs/questioncard.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

QuestionsPage::QuestionsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_questions(desk.editor(), desk.text(), Question::entity())
    , m_answers(desk.editor(), desk.text(), Answer::entity())
    , m_filters(new QButtonGroup(this))
    , m_area(new QScrollArea(this))
{
    auto *head = new QHBoxLayout;
    auto *newQuestion = new QLineEdit(this);
    newQuestion->setPlaceholderText(tr("Add a question of your own, Enter keeps it"));
    newQuestion->setAccessibleName(tr("Add a question"));
    connect(newQuestion, &QLineEdit::returnPressed, this, [this, newQuestion] {
        const QString text = newQuestion->text().trimmed();
        if (!text.isEmpty() && !m_questions.add({{"text"_L1, text}}).isNull())
            newQuestion->clear();
    });
    head->addWidget(newQuestion, 1);
    const std::pair<Filter, QString> filters[] = {
        {All, tr("All")}, {Open, tr("Open")}, {MustAsk, tr("Must ask")}};
    for (const auto &[filter, text] : filters) {
        auto *button = new QPushButton(text, this);
        button->setCheckable(true);
        button->setChecked(filter == All);
        m_filters->addButton(button, filter);
        head->addWidget(button);
    }
    auto *inside = new QWidget(m_area);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(10);
    m_column->addStretch(1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);

    connect(m_filters, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            rebuild();
    });
    for (RecordModel *model : {&m_questions, &m_answers}) {
        connect(model, &RecordModel::refused, &desk, &Desk::refuse);
        const auto follow = [this] {
            for (QuestionCard *card : std::as_const(m_cards))
                card->follow();
        };
        connect(model, &QAbstractItemModel::dataChanged, this, follow);
        if (model == &m_answers) {
            connect(model, &QAbstractItemModel::rowsInserted, this, follow);
            connect(model, &QAbstractItemModel::rowsRemoved, this, follow);
        }
    }
    connect(&m_questions, &QAbstractItemModel::rowsInserted, this, &QuestionsPage::rebuild);
    connect(&m_questions, &QAbstractItemModel::rowsRemoved, this, &QuestionsPage::rebuild);
    connect(&m_questions, &QAbstractItemModel::rowsMoved, this, &QuestionsPage::rebuild);
    connect(&desk.text(), &FieldText::namesChanged, this, [this] {
        for (QuestionCard *card : std::as_const(m_cards))
            card->follow();
    });
}

void QuestionsPage::load(const QUuid &engagement)
{
    m_openQuestion = {};
    for (RecordModel *model : {&m_answers, &m_questions}) {
        if (const Result<> done = model->load(engagement); !done)
            m_desk.refuse(done.failure().sentence);
    }
    rebuild();
}

bool QuestionsPage::isWanted(int row) const
{
    const auto question = fromRow<Question>(m_questions.keptAt(row).row);
    switch (m_filters->checkedId()) {
    case Open:
        return !isClosed(question.state);
    case MustAsk:
        return question.mustAsk.value_or(false) || question.origin == QuestionOrigin::Core;
    default:
        return true;
    }
}

void QuestionsPage::rebuild()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (int row = 0; row < m_questions.rowCount(); ++row) {
        if (!isWanted(row))
            continue;
        auto *card = new QuestionCard(m_desk, m_questions, m_answers, m_questions.keptAt(row).id, row + 1,
                                      m_area->widget());
        connect(card, &QuestionCard::wantsOpen, this, [this, card] {
            openCard(card);
            card->focusAnswer();
        });
        connect(card, &QuestionCard::stepped, this, &QuestionsPage::step);
        m_column->insertWidget(int(m_cards.size()), card);
        m_cards.append(card);
        if (card->question() == m_openQuestion)
            card->setOpen(true);
    }
}

void QuestionsPage::openCard(QuestionCard *card)
{
    m_desk.flush();
    for (QuestionCard *other : std::as_const(m_cards)) {
        if (other != card)
            other->setOpen(false);
    }
    card->setOpen(true);
    m_openQuestion = card->question();
    // Its place is known when the layout has run.
    QMetaObject::invokeMethod(
        this,
        [this, card = QPointer(card)] {
            if (card)
                m_area->ensureWidgetVisible(card, 0, 20);
        },
        Qt::QueuedConnection);
}

void QuestionsPage::focusFirst()
{
    const auto open = std::ranges::find_if(m_cards, &QuestionCard::isOpen);
    if (open != m_cards.end())
        (*open)->focusAnswer();
    else if (!m_cards.isEmpty())
        m_cards.first()->setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::step(int by)
{
    const auto here = std::ranges::find_if(m_cards, [](const QuestionCard *card) {
        return card->hasFocus() || card->isAncestorOf(QApplication::focusWidget());
    });
    const qsizetype at = (here == m_cards.end() ? -1 : here - m_cards.begin()) + by;
    if (at < 0 || at >= m_cards.size())
        return;
    m_cards[at]->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(m_cards[at], 0, 20);
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
    if (m_questions.rowOf(question) < 0)
        return false;
    m_filters->button(All)->setChecked(true);
    const auto card = std::ranges::find(m_cards, question, &QuestionCard::question);
    if (card == m_cards.end())
        return false;
    openCard(*card);
    if (&entity == &Answer::entity())
        return (*card)->goToAnswer(record, field);
    (*card)->focusAnswer();
    return true;
}

} // namespace firstcall
