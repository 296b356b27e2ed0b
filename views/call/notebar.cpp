// SPDX-License-Identifier: Apache-2.0
#include "views/call/notebar.h"

#include "models/domain/coverage.h"
#include "models/edit/answering.h"
#include "models/edit/noting.h"
#include "views/call/callwatch.h"
#include "views/call/notewords.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/flowlayout.h"
#include "views/parts/iconlabel.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

const QRegularExpression &signPattern()
{
    static const QRegularExpression pattern(u"^\\s*/(?:\\d{1,3}|\\p{L}|\")(?:\\s+|$)"_s);
    return pattern;
}

/// The number of the question that is asked next; 0 when all are closed.
int nextNumber(const Snapshot &snapshot)
{
    int number = 0;
    for (const Kept<Question> &question : snapshot.all<Question>()) {
        ++number;
        if (isOpen(question->state))
            return number;
    }
    return 0;
}

} // namespace

NoteBar::NoteBar(const CallWatch &watch, QWidget *parent)
    : Card(parent)
    , m_watch(watch)
    , m_line(new QLineEdit(this))
    , m_time(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_signs(new QWidget(this))
    , m_marks(new QWidget(this))
    , m_answer(new QToolButton(m_signs))
{
    m_line->setAccessibleName(tr("Note bar"));
    m_line->setPlaceholderText(
        tr("What was said. “Name:” for who says it, / for what it is, Enter keeps it"));
    m_line->installEventFilter(this);
    makeSigns();
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new IconLabel(u"document-edit"_s, Ink::Accent, 1, this));
    first->addWidget(m_line, 1);
    first->addWidget(m_time);
    auto *marks = new FlowLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_marks);
    layout->addWidget(m_signs);
    m_watch.desk().drafts().watch(
        m_line, [this] { return m_engagement; }, newNoteDraft);
    connect(m_line, &QLineEdit::textChanged, this, &NoteBar::edited);
    connect(&watch, &CallWatch::changed, this, &NoteBar::follow);
    connect(&watch.desk(), &Desk::flushWanted, this, &NoteBar::commit);
    edited();
}

void NoteBar::makeSigns()
{
    auto *row = new FlowLayout(m_signs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    const auto add = [this, row](QToolButton *button, const QString &sign, const QString &word) {
        button->setText(sign.isEmpty() ? word : tr("%1  %2", "what a line is, its sign").arg(word, sign));
        button->setAccessibleName(word);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line, which takes the signs
        button->setProperty("raised", true);
        button->setFont(textFont(TextSize::Small, font()));
        row->addWidget(button);
    };
    for (const NoteSign &sign : noteSigns()) {
        auto *button = new QToolButton(m_signs);
        const QString text = QString::fromLatin1(sign.sign);
        add(button, text, noteWord(sign.kind, sign.maker));
        connect(button, &QToolButton::clicked, this, [this, text] { take(text); });
        m_buttons.append(button);
    }
    add(m_answer, {}, noteWord(NoteKind::Untriaged, NoteMaker::Answer));
    connect(m_answer, &QToolButton::clicked, this,
            [this] { take(u"/%1"_s.arg(nextNumber(m_watch.snapshot()))); });
}

void NoteBar::setSpare(bool spare)
{
    m_signs->setVisible(!spare);
}

void NoteBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

bool NoteBar::isInLine() const
{
    return m_line->hasFocus();
}

NoteSurroundings NoteBar::surroundings() const
{
    const Snapshot &snapshot = m_watch.snapshot();
    return {.snapshot = snapshot,
            .speaker = snapshot.find(m_speaker) ? m_speaker : Ref<Participant>{},
            .questions = numberedQuestions(snapshot),
            .now = m_watch.desk().now(),
            .language = m_watch.desk().text().words().locale()};
}

NoteLine NoteBar::read() const
{
    return readNoteLine(m_line->text(), surroundings());
}

void NoteBar::edited()
{
    const bool isEmpty = m_line->text().isEmpty();
    if (isEmpty)
        m_begun = {};
    else if (!m_begun.isValid())
        m_begun = {m_watch.desk().now().toUTC(), m_watch.desk().text().zone()};
    m_time->setText(isEmpty ? QString() : m_begun.local().toString(u"HH:mm:ss"_s));
    showMarks();
}

void NoteBar::follow()
{
    if (m_engagement != m_watch.engagement()) {
        m_engagement = m_watch.engagement();
        m_speaker = {};
        m_history.clear();
        m_historyAt = 0;
        // What was typed for the engagement before is committed or a draft by now.
        m_line->setText(m_watch.desk().drafts().left(m_engagement, newNoteDraft));
    }
    const int next = nextNumber(m_watch.snapshot());
    m_answer->setEnabled(next > 0);
    m_answer->setText(
        tr("%1  %2", "what a line is, its sign")
            .arg(noteWord(NoteKind::Untriaged, NoteMaker::Answer), u"/%1"_s.arg(std::max(next, 1))));
    showMarks();
}

void NoteBar::showMarks()
{
    while (QLayoutItem *item = m_marks->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const NoteLine line = m_line->text().isEmpty() ? NoteLine{.speaker = surroundings().speaker} : read();
    QStringList told;
    for (const NoteMark &mark : noteMarks(line, surroundings(), m_watch.desk().text())) {
        auto *chip = new ChipLabel(mark.text, mark.tone, m_marks);
        chip->setToolTip(mark.help);
        m_marks->layout()->addWidget(chip);
        told.append(mark.text);
    }
    m_marks->setVisible(!told.isEmpty());
    m_line->setAccessibleDescription(told.join(u", "_s));
    std::size_t at = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const NoteSign &sign = noteSigns()[at++];
        button->setChecked(!m_line->text().isEmpty() && line.maker == sign.maker && line.kind == sign.kind);
    }
    m_answer->setChecked(line.maker == NoteMaker::Answer);
}

bool NoteBar::commit()
{
    if (m_line->text().trimmed().isEmpty() || m_engagement.isNull())
        return true;
    const QString typed = m_line->text();
    const NoteLine line = read();
    const Result<QUuid> noted = addNote(m_watch.desk().editor(), m_engagement, line, m_begun);
    if (!noted) {
        m_watch.desk().refuse(noted.failure().sentence);
        return false;
    }
    m_watch.desk().drafts().drop(m_engagement, newNoteDraft);
    m_speaker = line.speaker;
    m_history.append(typed);
    m_historyAt = m_history.size();
    m_line->setText({}); // with nothing of its own to take back, so that undo is for the note
    return true;
}

QString NoteBar::nextSign(const NoteLine &line) const
{
    if (line.maker == NoteMaker::Answer) {
        const Snapshot &snapshot = m_watch.snapshot();
        const QList<Ref<Question>> questions = numberedQuestions(snapshot);
        const qsizetype from = questions.indexOf(line.question);
        for (qsizetype step = 0; step < questions.size(); ++step) {
            const qsizetype at = (from + step) % questions.size();
            const std::optional<Question> question = snapshot.find(questions[at]);
            if (question && isOpen(question->state))
                return u"/%1 "_s.arg(at + 1);
        }
        return {};
    }
    for (const NoteSign &sign : noteSigns()) {
        if (sign.kind == line.kind && sign.maker == line.maker && *sign.sign)
            return QLatin1StringView(sign.sign) + u' ';
    }
    return {};
}

void NoteBar::commitAndGoOn()
{
    const NoteLine line = read();
    if (!m_line->text().trimmed().isEmpty() && commit())
        m_line->setText(nextSign(line));
}

bool NoteBar::isAnswering() const
{
    return isInLine() && read().maker == NoteMaker::Answer;
}

void NoteBar::setNotKnown()
{
    const NoteLine line = read();
    const qsizetype number = numberedQuestions(m_watch.snapshot()).indexOf(line.question) + 1;
    const QuestionStep step{.state = QuestionState::UnknownToCustomer,
                            .title = tr("Question %1 not known yet").arg(number),
                            .at = {m_watch.desk().now().toUTC(), m_watch.desk().text().zone()}};
    // What was said about it is noted all the same.
    if (!line.text.isEmpty() && !commit())
        return;
    if (const Result<> done = setQuestionState(m_watch.desk().editor(), m_engagement, line.question.id, step);
        !done) {
        m_watch.desk().refuse(done.failure().sentence);
        return;
    }
    m_watch.desk().drafts().drop(m_engagement, newNoteDraft);
    m_line->setText(nextSign(line));
}

void NoteBar::take(const QString &sign)
{
    QString text = m_line->text();
    text.remove(signPattern());
    m_line->setText(sign.isEmpty() ? text : sign + u' ' + text);
    focusLine();
}

void NoteBar::stepSign(int by)
{
    const NoteLine now = read();
    const auto signs = noteSigns();
    const auto found = std::ranges::find_if(
        signs, [&now](const NoteSign &one) { return one.kind == now.kind && one.maker == now.maker; });
    const auto count = std::ssize(signs);
    const auto at = found == signs.end() ? 0 : std::distance(signs.begin(), found);
    take(QString::fromLatin1(signs[std::size_t((at + by + count) % count)].sign));
}

void NoteBar::stepHistory(int by)
{
    const qsizetype at = std::clamp<qsizetype>(m_historyAt + by, 0, m_history.size());
    m_line->setText(m_history.value(at));
    m_historyAt = at;
}

bool NoteBar::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (modifiers.testFlag(Qt::ControlModifier))
            commitAndGoOn();
        else
            commit();
        return true;
    }
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int by = key == Qt::Key_Up ? -1 : 1;
        // A line that was called back goes on through the earlier ones until it is changed.
        if (m_line->text().isEmpty() || m_line->text() == m_history.value(m_historyAt))
            stepHistory(by);
        else
            stepSign(by);
        return true;
    }
    if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_speaker.id.isNull()) {
        m_speaker = {};
        showMarks();
        return true;
    }
    return false;
}

bool NoteBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        setCurrent(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace firstcall
