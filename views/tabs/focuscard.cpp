// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/focuscard.h"

#include "models/domain/focusarea.h"
#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "models/items/focusrows.h"
#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/buttonwords.h"
#include "views/parts/elidedlabel.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/tabs/focuslist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int oneLineFrom = 70; // letters of room from which each record takes one line
constexpr int leadFrom = 54; // letters of room from which the question leaves some for who leads

ChipTone toneOf(FocusStatus status)
{
    switch (status) {
    case FocusStatus::Gathering:
        return ChipTone::Accent;
    case FocusStatus::WorkingHypothesis:
        return ChipTone::Warn;
    case FocusStatus::Supported:
        return ChipTone::Teal;
    case FocusStatus::Confirmed:
        return ChipTone::Ok;
    case FocusStatus::CannotBeDetermined:
        return ChipTone::Violet;
    case FocusStatus::NotStarted:
        break;
    }
    return ChipTone::Neutral;
}

/// Whether somebody starts to write.
bool beginsText(const QKeyEvent &event)
{
    const QString text = event.text();
    return !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

FocusCard::FocusCard(Desk &desk, RecordModel &areas, FocusRows &rows, const FocusQuestion &question,
                     QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_areas(areas)
    , m_rows(rows)
    , m_question(question)
    , m_status(new ChipLabel({}, ChipTone::Neutral, this))
    , m_confidence(new ChipLabel({}, ChipTone::Neutral, this))
    , m_lead(new ElidedLabel({}, TextSize::Caption, Ink::Text2, this))
    , m_top(new QHBoxLayout)
    , m_open(new QToolButton(this))
    , m_answerPlace(new QWidget(this))
    , m_list(new FocusList(rows, keyOf(question.focus), this))
    , m_nothing(new TextLabel(tr("Nothing here yet. Type the first step into the line below."),
                              TextSize::Small, Ink::Text2, this))
    , m_next(new QLineEdit(this))
    , m_more(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    compose();
    connect(m_list, &FocusList::chosen, this, [this](const QUuid &record) {
        const int row = m_rows.rowOf(record);
        if (row >= 0)
            m_desk.goTo(m_rows.entityAt(row), record);
    });
    connect(m_list, &FocusList::left, this, &FocusCard::leaveList);
    connect(m_list, &FocusList::countChanged, this, &FocusCard::follow);
    connect(m_list, &FocusList::hiddenChanged, this, &FocusCard::showHidden);
    connect(m_more, &QToolButton::clicked, this, &FocusCard::wantsOpen);
    desk.drafts().watch(
        m_next, [this] { return m_area; }, newStepDraft);
    connect(m_next, &QLineEdit::returnPressed, this, &FocusCard::addStep);
    // A step that was typed and not entered is not lost when the view moves.
    connect(&desk, &Desk::flushWanted, this, &FocusCard::addStep);
}

void FocusCard::compose()
{
    const Words &words = m_desk.text().words();
    const QString label = words.translate("Focus", m_question.label);
    auto *title = new ElidedLabel(label, TextSize::Section, Ink::Text, this);
    m_open->setIcon(icon(u"go-next"_s));
    m_open->setText(tr("Open"));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setAccessibleName(tr("Open %1", "a focus area").arg(label));
    m_open->setToolTip(tr("Open %1 (Enter)", "a focus area").arg(label));
    connect(m_open, &QToolButton::clicked, this, &FocusCard::wantsOpen);
    m_top->setSpacing(measure::grid);
    m_top->addWidget(title, 1);
    m_top->addWidget(m_status);
    m_top->addWidget(m_open);
    auto *below = new QHBoxLayout;
    below->setSpacing(measure::grid);
    below->addWidget(new ElidedLabel(words.translate("FocusQuestion", m_question.text), TextSize::Small,
                                     Ink::Text2, this));
    below->addWidget(m_lead, 1);
    m_lead->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what room there is beside the rest
    below->addWidget(m_confidence);
    m_lead->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *place = new QVBoxLayout(m_answerPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Records of %1", "a focus area").arg(label));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_next->setPlaceholderText(tr("Add a step, Enter keeps it"));
    m_next->setAccessibleName(tr("Add a step to %1", "a focus area").arg(label));
    m_next->installEventFilter(this);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(m_open->toolTip());
    m_more->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid + 2);
    layout->addLayout(m_top);
    layout->addLayout(below);
    layout->addWidget(m_answerPlace);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(measure::grid);
    foot->addWidget(m_next, 1);
    foot->addWidget(m_more);
    layout->addLayout(foot);
}

void FocusCard::load(const QUuid &engagement)
{
    m_area = coreId(engagement, m_question.key);
    if (m_answer) {
        m_answer->hide();
        m_answer->deleteLater(); // it may be the one whose commit brought us here
    }
    m_answer = makeBoundEditor({m_desk, m_areas, m_area}, *FocusArea::entity().find("current_answer"_L1),
                               m_answerPlace);
    nameEditor(m_answer,
               tr("Current answer: %1", "a focus question")
                   .arg(m_desk.text().words().translate("FocusQuestion", m_question.text)));
    if (auto *edit = m_answer->findChild<QPlainTextEdit *>())
        edit->setPlaceholderText(tr("The answer so far, in one sentence. Ctrl+Enter keeps it."));
    m_answerPlace->layout()->addWidget(m_answer);
    m_answer->show();
    m_next->clear();
    setTabOrder(this, m_open);
    setTabOrder(m_open, m_answer);
    setTabOrder(m_answer, m_list);
    setTabOrder(m_list, m_next);
    setTabOrder(m_next, m_more);
    follow();
}

void FocusCard::follow()
{
    const int count = m_list->count();
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    const int row = m_areas.rowOf(m_area);
    if (row < 0)
        return;
    const auto area = fromRow<FocusArea>(m_areas.keptAt(row).row);
    const Words &words = m_desk.text().words();
    m_status->setText(words.label(area.status));
    m_status->setTone(toneOf(area.status));
    m_confidence->setText(tr("Confidence: %1").arg(words.label(area.confidence)));
    for (QWidget *chip : {m_status, m_confidence})
        chip->updateGeometry();
    fitWords();
    const QString lead = m_desk.text().nameOf(Participant::entity(), area.lead.id);
    m_lead->setText(lead.isEmpty() ? QString() : tr("lead: %1").arg(lead));
    const QString answer = area.currentAnswer.simplified();
    setAccessibleName(
        tr("%1: %2 %3. %4. %5 %n record(s).", "focus area, its question, status, confidence, answer", count)
            .arg(words.translate("Focus", m_question.label),
                 words.translate("FocusQuestion", m_question.text), m_status->text(), m_confidence->text(),
                 answer.isEmpty() ? tr("No answer yet.") : answer));
}

void FocusCard::focusStep()
{
    m_next->setFocus(Qt::ShortcutFocusReason);
}

void FocusCard::addStep()
{
    const QString title = m_next->text().trimmed();
    if (title.isEmpty())
        return;
    const Task step{.title = title,
                    .side = Side::Ours,
                    .focus = m_question.focus,
                    .raisedAt = {m_desk.now(), m_desk.text().zone()}};
    const Result<QUuid> added = m_desk.editor().add(m_desk.engagement(), step);
    if (!added) {
        m_desk.refuse(added.failure().sentence);
        return;
    }
    m_next->clear();
    m_desk.drafts().drop(m_area, newStepDraft);
    m_list->select(*added);
}

void FocusCard::showHidden(int count)
{
    m_more->setVisible(count > 0);
    m_more->setText(tr("%n more", "records of a focus area", count));
    m_more->setAccessibleName(tr("%1: %n more record(s)", nullptr, count)
                                  .arg(m_desk.text().words().translate("Focus", m_question.label)));
}

void FocusCard::leaveList(int by)
{
    (by > 0 ? static_cast<QWidget *>(m_next) : m_answer)->setFocus(Qt::OtherFocusReason);
}

void FocusCard::setRoom(int width)
{
    m_room = width - 2 * measure::cardPaddingX;
    m_list->setNarrow(width < oneLineFrom * fontMetrics().averageCharWidth());
    fitWords();
}

void FocusCard::fitWords()
{
    showWordsThatFit({m_open}, [this] { return m_top->sizeHint().width() <= m_room; });
}

void FocusCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_lead->setVisible(width() >= leadFrom * fontMetrics().averageCharWidth());
}

void FocusCard::take(RowStep)
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

void FocusCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    setCurrent(true);
}

void FocusCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setCurrent(false);
}

void FocusCard::keyPressEvent(QKeyEvent *event)
{
    switch (hasFocus() ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT wantsOpen();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepped((event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1, 0);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepped(0, event->key() == Qt::Key_Down ? 1 : -1);
        return;
    default:
        break;
    }
    if (hasFocus() && beginsText(*event)) {
        m_next->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_next, event);
    } else if (event->key() == Qt::Key_Escape && !hasFocus()) {
        setFocus(Qt::OtherFocusReason);
    } else {
        Card::keyPressEvent(event);
    }
}

bool FocusCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_next && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up && m_list->isVisible()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace firstcall
