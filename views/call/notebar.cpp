// SPDX-License-Identifier: Apache-2.0
#include "views/call/notebar.h"

#include "models/edit/answering.h"
#include "models/edit/noting.h"
#include "views/call/agendaplace.h"
#include "views/call/callwatch.h"
#include "views/call/notenext.h"
#include "views/call/notewords.h"
#include "views/call/signsrow.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/flowlayout.h"
#include "views/parts/iconlabel.h"
#include "views/parts/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

NoteBar::NoteBar(const CallWatch &watch, QWidget *parent)
    : Card(parent)
    , m_watch(watch)
    , m_line(new QLineEdit(this))
    , m_time(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_signs(new SignsRow(this))
    , m_marks(new QWidget(this))
{
    m_line->setAccessibleName(tr("Note bar"));
    m_line->installEventFilter(this);
    showOffer();
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
    connect(m_line, &QLineEdit::textEdited, this, &NoteBar::typed); // before textChanged
    connect(m_line, &QLineEdit::textChanged, this, &NoteBar::edited);
    connect(m_signs, &SignsRow::chosen, this, &NoteBar::take);
    connect(&watch, &CallWatch::changed, this, &NoteBar::follow);
    connect(&watch.desk(), &Desk::flushWanted, this, &NoteBar::commit);
    edited();
}

void NoteBar::setSpare(bool spare)
{
    m_signs->setVisible(!spare);
}

void NoteBar::focusLine()
{
    // Not as by a shortcut, which takes the whole line: the next key would replace a sign that waits there.
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->end(false);
}

void NoteBar::begin(const QString &line)
{
    if (commit())
        put(line);
    focusLine();
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

void NoteBar::showOffer()
{
    // Not typed yet: nothing but Enter keeps it, however one leaves the line.
    m_line->setPlaceholderText(
        m_offer.isEmpty()
            ? tr("What was said. “Name:” for who says it, / for what it is, Enter keeps it")
            : tr("%1    Enter keeps it, Ctrl+Up changes it", "a line that is offered").arg(m_offer));
}

void NoteBar::put(const QString &line, const Moment &begun)
{
    m_given = line;
    m_begun = begun;
    m_line->setText(line);
    showTime();
}

void NoteBar::typed(const QString &line)
{
    const bool isAsGiven = m_given.startsWith(line);
    if (line.isEmpty() || (isAsGiven && saysNothing(read())))
        m_begun = {};
    else if (!m_begun.isValid() && !isAsGiven)
        m_begun = {m_watch.desk().now().toUTC(), m_watch.desk().text().zone()};
}

void NoteBar::edited()
{
    showTime();
    showMarks();
}

void NoteBar::showTime()
{
    m_time->setText(m_begun.isValid() ? m_begun.local().toString(u"HH:mm:ss"_s) : QString());
}

void NoteBar::follow()
{
    if (m_engagement != m_watch.engagement()) {
        m_engagement = m_watch.engagement();
        m_speaker = {};
        m_history.clear();
        m_historyAt = 0;
        // What was typed for the engagement before is committed or a draft by now.
        const Drafts &drafts = m_watch.desk().drafts();
        const QDateTime at = drafts.leftAt(m_engagement, newNoteDraft);
        put(drafts.left(m_engagement, newNoteDraft),
            at.isValid() ? Moment{at, m_watch.desk().text().zone()} : Moment());
    }
    m_signs->setNextQuestion(nextNumber(m_watch.snapshot()));
    m_offer = contactLine(m_watch);
    showOffer();
    showMarks();
}

void NoteBar::showMarks()
{
    while (QLayoutItem *item = m_marks->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isTyped = !m_line->text().isEmpty();
    const NoteLine line = isTyped || !m_offer.isEmpty()
        ? readNoteLine(isTyped ? m_line->text() : m_offer, surroundings())
        : NoteLine{.speaker = surroundings().speaker};
    QStringList told;
    for (const NoteMark &mark : noteMarks(line, surroundings(), m_watch.desk().text())) {
        auto *chip = new ChipLabel(mark.text, mark.tone, m_marks);
        chip->setToolTip(mark.help);
        m_marks->layout()->addWidget(chip);
        told.append(mark.text);
    }
    m_marks->setVisible(!told.isEmpty());
    if (!isTyped && !m_offer.isEmpty())
        told.prepend(tr("Enter keeps: %1", "a line that is offered").arg(m_offer));
    m_line->setAccessibleDescription(told.join(u", "_s));
    m_signs->show(line, isTyped);
}

bool NoteBar::commit()
{
    return m_line->text().trimmed().isEmpty() || m_engagement.isNull() || saysNothing(read())
        || keep(m_line->text());
}

bool NoteBar::keep(const QString &typed)
{
    const NoteLine line = readNoteLine(typed, surroundings());
    const Moment at = m_begun.isValid()
        ? m_begun
        : Moment{m_watch.desk().now().toUTC(), m_watch.desk().text().zone()}; // it was put there, not typed
    const Result<QUuid> noted = addNote(m_watch.desk().editor(), m_engagement, line, at);
    if (!noted) {
        m_watch.desk().refuse(noted.failure().sentence);
        return false;
    }
    m_watch.desk().drafts().drop(m_engagement, newNoteDraft);
    if (line.speaker || !isOurs(line.maker)) // who spoke goes on behind what we note of our own
        m_speaker = line.speaker;
    m_history.append(typed);
    m_historyAt = m_history.size();
    put({}); // with nothing of its own to take back, so that undo is for the note
    return true;
}

void NoteBar::commitAndGoOn()
{
    const NoteLine line = read();
    if (!saysNothing(line) && commit())
        put(nextSign(line, m_watch.snapshot()));
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
    put(nextSign(line, m_watch.snapshot()));
}

void NoteBar::take(const QString &sign)
{
    put(withSign(m_line->text(), sign), m_begun);
    focusLine();
}

void NoteBar::stepHistory(int by)
{
    const qsizetype at = std::clamp<qsizetype>(m_historyAt + by, 0, m_history.size());
    put(m_history.value(at));
    m_historyAt = at;
}

bool NoteBar::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_line->text().isEmpty() && !m_offer.isEmpty())
            keep(m_offer);
        else if (modifiers.testFlag(Qt::ControlModifier))
            commitAndGoOn();
        else
            commit();
        return true;
    }
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int by = key == Qt::Key_Up ? -1 : 1;
        if (by < 0 && m_line->text().isEmpty() && !m_offer.isEmpty()) {
            put(m_offer);
            return true;
        }
        // A line that was called back goes on through the earlier ones until it is changed.
        if (m_line->text().isEmpty() || m_line->text() == m_history.value(m_historyAt))
            stepHistory(by);
        else
            take(signBeside(read(), by));
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
    // Tab takes the whole line as soon as it is there; a sign that waits is not to be typed over.
    if (event->type() == QEvent::FocusIn && !m_line->text().isEmpty() && saysNothing(read()))
        QTimer::singleShot(0, m_line, [this] {
            if (m_line->hasSelectedText())
                m_line->end(false);
        });
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace firstcall
