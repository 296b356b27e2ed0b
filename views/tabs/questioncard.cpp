// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questioncard.h"

#include "models/domain/core.h"
#include "models/domain/coverage.h"
#include "models/domain/participant.h"
#include "models/edit/answering.h"
#include "views/fields/desk.h"
#include "views/tabs/answerrows.h"
#include "views/tabs/questionanswers.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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

void setStateOf(Desk &desk, const QUuid &question, int number, QuestionState state, const StateDetail &detail)
{
    const Words &words = desk.text().words();
    const QString title = QuestionCard::tr("Question %1: %2", "its number and where it stands now")
                              .arg(words.locale().toString(number), words.label(state));
    const Moment now{desk.now(), desk.text().zone()};
    const Result<> done = setQuestionState(desk.editor(), desk.engagement(), question,
                                           {state, title, now, detail.because, detail.parkedAs});
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
    setAccessibleDescription(
        tr("A: answer. N: not known yet. D: declined. L: later, on the technical call. X: not applicable, "
           "with the reason."));
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
    m_words = core ? words.translate("KeyQuestion", core->text) : question.text;
    m_title->setText(tr("%1. %2", "number and question").arg(number, m_words));
    const QString state = words.label(question.state);
    const bool owed = question.mustAsk.value_or(false) && question.state == QuestionState::NotAsked;
    m_state->setText(owed ? tr("%1 · must ask", "state of a question").arg(state) : state);
    m_state->setTone(owed ? ChipTone::Warn : toneOf(question.state));
    m_state->updateGeometry();
    showAnswers();
    setAccessibleName(
        tr("Question %1: %2. %3. %n answer(s).", nullptr, int(answerRows(m_answers, m_question).size()))
            .arg(number, m_words, state));
}

QList<AnswerLines::Line> QuestionCard::answerLines(const Question &question) const
{
    const Words &words = m_desk.text().words();
    QList<AnswerLines::Line> lines;
    const QList<AnswerPart> halves = halvesOf(question);
    const auto add = [&](const Answer &answer, const QUuid &id) {
        const QString name = m_desk.text().nameOf(Participant::entity(), answer.answeredBy.id);
        const QString who = name.isEmpty() ? tr("Nobody named") : name;
        const bool isHalf = halves.contains(answer.part);
        lines.append(
            {isHalf
                 ? tr("%1 · %2", "half of a question and who answers it").arg(words.label(answer.part), who)
                 : who,
             answer.text, words.label(answer.confidence) + u" · "_s + words.label(answer.verification)});
        for (const QString &earlier : earlierAnswers(m_answers, id))
            lines.append({tr("Before", "an answer that was corrected"), earlier, {}});
    };
    // The halves in their order, each with its answers, then what belongs to none.
    QList<std::pair<Answer, QUuid>> left;
    for (const int row : answerRows(m_answers, m_question))
        left.append({fromRow<Answer>(m_answers.keptAt(row).row), m_answers.keptAt(row).id});
    for (const AnswerPart half : halves) {
        const qsizetype before = lines.size();
        for (const auto &[answer, id] : std::as_const(left)) {
            if (answer.part == half)
                add(answer, id);
        }
        if (lines.size() == before)
            lines.append({words.label(half), tr("not told yet"), {}});
        left.removeIf([half](const auto &one) { return one.first.part == half; });
    }
    for (const auto &[answer, id] : std::as_const(left))
        add(answer, id);
    if (question.state == QuestionState::Dropped && !question.droppedBecause.isEmpty())
        lines.append({words.label(question.state), question.droppedBecause, {}});
    return lines;
}

void QuestionCard::showAnswers()
{
    if (m_inside)
        m_inside->follow();
    const int row = m_questions.rowOf(m_question);
    if (row < 0)
        return;
    const QList<AnswerLines::Line> lines = answerLines(fromRow<Question>(m_questions.keptAt(row).row));
    m_lines->setLines(lines);
    m_lines->setVisible(!m_inside && !lines.isEmpty());
}

void QuestionCard::askReason()
{
    if (!m_reason) {
        m_reason = new QLineEdit(this);
        m_reason->setAccessibleName(tr("Why it is not asked"));
        m_reason->setPlaceholderText(tr("Why it is not asked: Enter drops the question, Esc lets it stand"));
        m_reason->installEventFilter(this);
        layout()->addWidget(m_reason);
        connect(&m_desk, &Desk::flushWanted, this, &QuestionCard::takeReason);
    }
    m_reason->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::takeReason()
{
    const QString reason = m_reason->text().trimmed();
    if (m_reason->isHidden() || reason.isEmpty())
        return;
    m_reason->clear();
    setStateOf(m_desk, m_question, m_questions.rowOf(m_question) + 1, QuestionState::Dropped,
               {.because = reason});
    closeReason();
}

void QuestionCard::closeReason()
{
    const bool hadFocus = m_reason->hasFocus();
    m_reason->clear();
    m_reason->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reason || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        takeReason();
    else if (key == Qt::Key_Escape)
        closeReason();
    else
        return false;
    return true;
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
    setStateOf(m_desk, m_question, m_questions.rowOf(m_question) + 1, state,
               {.parkedAs = state == QuestionState::Deferred ? m_words : QString()});
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
        Q_EMIT wantsOpen();
        return true;
    case Qt::Key_N:
        setState(QuestionState::UnknownToCustomer);
        return true;
    case Qt::Key_L:
        setState(QuestionState::Deferred);
        return true;
    case Qt::Key_D:
        setState(QuestionState::Declined);
        return true;
    case Qt::Key_X:
        askReason();
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
