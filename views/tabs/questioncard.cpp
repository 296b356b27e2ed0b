// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questioncard.h"

#include "models/domain/answer.h"
#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/edit/answering.h"
#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/style/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

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
    default:
        return ChipTone::Neutral;
    }
}

} // namespace

QuestionCard::QuestionCard(Desk &desk, RecordModel &questions, RecordModel &answers, const QUuid &question,
                           int number, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_answers(answers)
    , m_question(question)
    , m_number(number)
    , m_title(new QLabel(this))
    , m_state(new ChipLabel({}, ChipTone::Neutral, this))
    , m_lines(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::PlainText);
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

QList<int> QuestionCard::answerRows() const
{
    const int link = Answer::entity().indexOf("question"_L1);
    QList<int> rows;
    for (int row = 0; row < m_answers.rowCount(); ++row) {
        if (m_answers.keptAt(row).row.at(link) == idText(m_question))
            rows.append(row);
    }
    return rows;
}

void QuestionCard::follow()
{
    const int row = m_questions.rowOf(m_question);
    if (row < 0)
        return;
    const auto question = fromRow<Question>(m_questions.keptAt(row).row);
    const Words &words = m_desk.text().words();
    const KeyQuestion *core = keyQuestion(question.bankId);
    const QString text = core ? words.translate("KeyQuestion", core->text) : question.text;
    m_title->setText(tr("%1. %2", "number and question").arg(words.locale().toString(m_number), text));
    const QString state = words.label(question.state);
    const bool owed = question.mustAsk.value_or(false) && question.state == QuestionState::NotAsked;
    m_state->setText(owed ? tr("%1 · must ask", "state of a question").arg(state) : state);
    m_state->setTone(owed ? ChipTone::Warn : toneOf(question.state));

    QStringList lines;
    for (const int at : answerRows()) {
        const auto answer = fromRow<Answer>(m_answers.keptAt(at).row);
        const QString who = m_desk.text().nameOf(Participant::entity(), answer.answeredBy.id);
        QStringList beside{words.label(answer.confidence), words.label(answer.verification)};
        if (answer.part != AnswerPart::Other)
            beside.prepend(words.label(answer.part));
        lines.append(tr("%1: %2 (%3)", "who, the answer, its part, confidence and verification")
                         .arg(who.isEmpty() ? tr("Nobody named") : who, answer.text, beside.join(u", "_s)));
    }
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!m_open && !lines.isEmpty());
    setAccessibleName(tr("Question %1: %2. %3. %n answer(s).", nullptr, int(lines.size()))
                          .arg(words.locale().toString(m_number), text, state));
    if (m_open)
        buildAnswers();
}

void QuestionCard::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    if (open) {
        build();
    } else if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
        m_inside = nullptr;
        m_next = nullptr;
        m_shown.clear();
    }
    follow();
}

FieldEditor *QuestionCard::editorOf(RecordModel &model, const QUuid &record, QLatin1StringView field,
                                    QWidget *parent)
{
    FieldEditor *made = makeBoundEditor({m_desk, model, record}, *model.entity().find(field), parent);
    made->setToolTip(made->accessibleName());
    return made;
}

void QuestionCard::build()
{
    m_inside = new QWidget(this);
    m_insideLayout = new QVBoxLayout(m_inside);
    m_insideLayout->setContentsMargins(0, 4, 0, 0);
    m_insideLayout->setSpacing(8);
    auto *foot = new QHBoxLayout;
    m_next = new QLineEdit(m_inside);
    m_next->setPlaceholderText(tr("Add an answer, Enter keeps it"));
    m_next->setAccessibleName(tr("Add an answer"));
    m_desk.drafts().watch(m_next, m_question, newAnswerDraft);
    connect(m_next, &QLineEdit::returnPressed, this, &QuestionCard::addAnswerFromLine);
    connect(&m_desk, &Desk::flushWanted, m_next, [this] { addAnswerFromLine(); });
    foot->addWidget(m_next, 1);
    foot->addWidget(editorOf(m_questions, m_question, "state"_L1, m_inside));
    m_insideLayout->addLayout(foot);
    layout()->addWidget(m_inside);
    buildAnswers();
}

void QuestionCard::buildAnswers()
{
    QList<QUuid> wanted;
    for (const int row : answerRows())
        wanted.append(m_answers.keptAt(row).id);
    if (wanted == m_shown)
        return;
    // Only what is new or gone changes, so that no editor with text in it is taken away.
    for (const QUuid &id : std::as_const(m_shown)) {
        if (!wanted.contains(id)) {
            QWidget *gone = m_inside->findChild<QWidget *>(idText(id));
            gone->hide();
            gone->deleteLater();
        }
    }
    const auto question = fromRow<Question>(m_questions.keptAt(m_questions.rowOf(m_question)).row);
    const bool hasHalves = question.bankId == "KQ1"_L1 || question.bankId == "KQ2"_L1;
    for (int i = 0; i < wanted.size(); ++i) {
        const QUuid id = wanted[i];
        if (m_shown.contains(id))
            continue;
        auto *box = new QWidget(m_inside);
        box->setObjectName(idText(id));
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(4);
        lines->addWidget(editorOf(m_answers, id, "text"_L1, box));
        auto *row = new QHBoxLayout;
        row->addWidget(editorOf(m_answers, id, "answered_by"_L1, box), 2);
        if (hasHalves)
            row->addWidget(editorOf(m_answers, id, "part"_L1, box), 1);
        row->addWidget(editorOf(m_answers, id, "confidence"_L1, box), 1);
        row->addWidget(editorOf(m_answers, id, "verification"_L1, box), 1);
        auto *remove = new QToolButton(box);
        remove->setIcon(icon(u"edit-delete"_s));
        remove->setToolTip(tr("Remove this answer"));
        remove->setAccessibleName(remove->toolTip());
        connect(remove, &QToolButton::clicked, this, [this, id] {
            const int at = m_answers.rowOf(id);
            if (at >= 0 && m_answers.remove({at}))
                m_desk.offerUndo(tr("Answer removed."));
            focusAnswer();
        });
        row->addWidget(remove);
        lines->addLayout(row);
        m_insideLayout->insertWidget(i, box);
    }
    m_shown = wanted;
}

void QuestionCard::addAnswerFromLine()
{
    const QString text = m_next ? m_next->text().trimmed() : QString();
    if (text.isEmpty())
        return;
    const Moment now{m_desk.now(), m_desk.text().zone()};
    const Result<QUuid> added = addAnswer(m_desk.editor(), m_desk.engagement(),
                                          Answer{.question = {m_question}, .text = text, .at = now});
    if (!added) {
        m_desk.refuse(added.failure().sentence);
        return;
    }
    m_next->clear();
    m_desk.drafts().drop(m_question, newAnswerDraft);
}

void QuestionCard::focusAnswer()
{
    setOpen(true);
    m_next->setFocus(Qt::OtherFocusReason);
}

bool QuestionCard::goToAnswer(const QUuid &answer, const QString &field)
{
    setOpen(true);
    const QWidget *box = m_inside->findChild<QWidget *>(idText(answer));
    if (!box)
        return false;
    const auto editors = box->findChildren<FieldEditor *>();
    for (FieldEditor *one : editors) {
        if (field.isEmpty() || one->field().key() == field) {
            one->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return true;
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
    setCurrent(m_open);
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        Q_EMIT wantsOpen();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
    else
        Card::keyPressEvent(event);
}

} // namespace firstcall
