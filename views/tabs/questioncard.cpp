// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questioncard.h"

#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/edit/answering.h"
#include "views/fields/desk.h"
#include "views/tabs/answerlines.h"
#include "views/tabs/questionanswers.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

ChipTone toneOf(QuestionState state)
{
    switch (state) {
    case QuestionState::Answered:
        return ChipTone::Ok;
    case QuestionState::PartlyAnswered:
        return ChipTone::Accent;
    case QuestionState::UnknownToCustomer:
        return ChipTone::Violet;
    default:
        return ChipTone::Neutral;
    }
}

} // namespace

void setStateOf(Desk &desk, const QUuid &question, int number, QuestionState state)
{
    const Words &words = desk.text().words();
    const QString title = QuestionCard::tr("Question %1: %2", "its number and where it stands now")
                              .arg(words.locale().toString(number), words.label(state));
    const Moment now{desk.now(), desk.text().zone()};
    const Result<> done = setQuestionState(desk.editor(), desk.engagement(), question, {state, title, now});
    if (!done)
        desk.refuse(done.failure().sentence);
}

QuestionCard::QuestionCard(Desk &desk, RecordModel &questions, RecordModel &answers, const QUuid &question,
                           QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_answers(answers)
    , m_question(question)
    , m_title(new QLabel(this))
    , m_state(new ChipLabel({}, ChipTone::Neutral, this))
    , m_lines(new AnswerLines(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("A: answer. N: not known yet. L: later. X: not applicable."));
    setToolTip(accessibleDescription());
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the card has its own
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    follow();
}

void QuestionCard::follow()
{
    const int row = m_questions.rowOf(m_question);
    if (row < 0)
        return;
    const auto question = fromRow<Question>(m_questions.keptAt(row).row);
    const Words &words = m_desk.text().words();
    const QString number = words.locale().toString(row + 1);
    const KeyQuestion *core = keyQuestion(question.bankId);
    const QString text = core ? words.translate("KeyQuestion", core->text) : question.text;
    m_title->setText(tr("%1. %2", "number and question").arg(number, text));
    const QString state = words.label(question.state);
    const bool owed = question.mustAsk.value_or(false) && question.state == QuestionState::NotAsked;
    m_state->setText(owed ? tr("%1 · must ask", "state of a question").arg(state) : state);
    m_state->setTone(owed ? ChipTone::Warn : toneOf(question.state));
    m_state->updateGeometry();
    showAnswers();
    setAccessibleName(
        tr("Question %1: %2. %3. %n answer(s).", nullptr, int(answerRows(m_answers, m_question).size()))
            .arg(number, text, state));
}

void QuestionCard::showAnswers()
{
    if (m_inside)
        m_inside->follow();
    const Words &words = m_desk.text().words();
    QList<AnswerLines::Line> lines;
    const QList<int> rows = answerRows(m_answers, m_question);
    for (const int at : rows) {
        const auto answer = fromRow<Answer>(m_answers.keptAt(at).row);
        const QString who = m_desk.text().nameOf(Participant::entity(), answer.answeredBy.id);
        QStringList beside{words.label(answer.confidence), words.label(answer.verification)};
        if (answer.part != AnswerPart::Other)
            beside.prepend(words.label(answer.part));
        lines.append({who.isEmpty() ? tr("Nobody named") : who, answer.text, beside.join(u" · "_s)});
    }
    m_lines->setLines(lines);
    m_lines->setVisible(!m_inside && !lines.isEmpty());
}

void QuestionCard::setOpen(bool open)
{
    if (open == isOpen() || (!open && m_inside->isTyping()))
        return;
    if (open) {
        m_inside = new QuestionAnswers(m_desk, {m_questions, m_answers}, m_question, this);
        connect(m_inside, &QuestionAnswers::escaped, this, &QuestionCard::wantsShut);
        layout()->addWidget(m_inside);
        m_inside->show();
    } else {
        m_inside->hide();
        m_inside->deleteLater();
        m_inside = nullptr;
    }
    setCurrent(open || hasFocus());
    showAnswers();
}

void QuestionCard::focusAnswer()
{
    setOpen(true);
    m_inside->focusLine();
}

bool QuestionCard::goToAnswer(const QUuid &answer, const QString &field)
{
    setOpen(true);
    return m_inside->goTo(answer, field);
}

void QuestionCard::setState(QuestionState state)
{
    setStateOf(m_desk, m_question, m_questions.rowOf(m_question) + 1, state);
}

bool QuestionCard::holds(const QStringList &words) const
{
    const QString all = m_title->text() + u'\n' + m_lines->text();
    return std::ranges::all_of(words,
                               [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void QuestionCard::mousePressEvent(QMouseEvent *)
{
    Q_EMIT wantsOpen();
}

void QuestionCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    setCurrent(true);
}

void QuestionCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setCurrent(isOpen());
}

bool QuestionCard::takeKey(const QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_A:
    case Qt::Key_F2:
        Q_EMIT wantsOpen();
        return true;
    case Qt::Key_N:
        setState(QuestionState::UnknownToCustomer);
        return true;
    case Qt::Key_L:
        setState(QuestionState::Deferred);
        return true;
    case Qt::Key_X:
        setState(QuestionState::Dropped);
        return true;
    default:
        return false;
    }
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    if (hasFocus() && takeKey(event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT wantsOpen();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Escape && isOpen())
        Q_EMIT wantsShut();
    else
        Card::keyPressEvent(event);
}

} // namespace firstcall
