// SPDX-License-Identifier: Apache-2.0
#include "views/call/presentation.h"

#include "models/domain/answer.h"
#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/decision.h"
#include "models/domain/note.h"
#include "models/domain/question.h"
#include "models/domain/ranked.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/parts/card.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int margin = 24;
constexpr qreal frame = 6;

} // namespace

Presentation::Presentation(const CallWatch &watch, QWidget *window)
    : QWidget(window)
    , m_watch(watch)
    , m_area(new QScrollArea(this))
{
    auto *band = new Card(this);
    band->setTone(ChipTone::Accent);
    auto *told = new QVBoxLayout(band);
    told->setContentsMargins(0, 0, 0, 0);
    auto *what = new TextLabel(tr("Shared screen · only what everybody on the call may see · Esc leaves"),
                               TextSize::Section, Ink::Accent, band);
    what->setWordWrap(true);
    told->addWidget(what);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Shared screen"));
    m_area->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(band);
    layout->addWidget(m_area, 1);
    window->installEventFilter(this);
    hide();
    connect(&watch, &CallWatch::changed, this, &Presentation::follow);
}

void Presentation::start()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    follow();
    m_area->setFocus(Qt::OtherFocusReason);
}

void Presentation::stop()
{
    if (!isVisible())
        return;
    hide();
    delete m_area->takeWidget();
    Q_EMIT left();
}

void Presentation::addSection(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *head = new TextLabel(title, TextSize::CardTitle, Ink::Text2, m_area->widget());
    head->setWordWrap(true);
    m_column->addWidget(head);
    for (const QString &line : lines) {
        auto *label = new TextLabel(line, TextSize::Spoken, Ink::Text, m_area->widget());
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->addSpacing(measure::gap);
}

QStringList Presentation::answersTo(const QString &keyQuestion) const
{
    QStringList lines;
    const Snapshot &snapshot = m_watch.snapshot();
    for (const Kept<Question> &question : snapshot.all<Question>()) {
        if (question->bankId != keyQuestion)
            continue;
        const QList<Kept<Answer>> answers = snapshot.childrenOf(question.ref(), &Answer::question);
        for (const Kept<Answer> &answer : answers) {
            const bool isCorrected = std::ranges::any_of(
                answers, [&](const Kept<Answer> &other) { return other->supersedes == answer.ref(); });
            if (!answer->text.isEmpty() && !isCorrected && mayShow(answer->fromNote))
                lines.append(u"• "_s + answer->text);
        }
    }
    return lines;
}

bool Presentation::mayShow(const Ref<Note> &from) const
{
    const std::optional<Note> note = m_watch.snapshot().find(from);
    return !note || !note->isPrivate.value_or(false);
}

QStringList Presentation::steps(bool ours) const
{
    QStringList lines;
    const Snapshot &snapshot = m_watch.snapshot();
    for (const Kept<Task> &task : snapshot.all<Task>()) {
        if ((task->side == Side::Ours) != ours || task->state == TaskState::Cancelled
            || !mayShow(task->fromNote))
            continue;
        QStringList parts{task->title, snapshot.name(task->owner)};
        if (task->due.isValid())
            parts.append(m_watch.desk().text().time(task->due.utc));
        parts.removeAll(QString());
        lines.append(u"• "_s + parts.join(u" · "_s));
    }
    return lines;
}

void Presentation::follow()
{
    if (!isVisible())
        return;
    auto *page = new QWidget(m_area);
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(measure::grid);
    m_area->setWidget(page); // the one before goes with it
    const Snapshot &snapshot = m_watch.snapshot();
    const Engagement engagement = snapshot.engagement();
    const FieldText &text = m_watch.desk().text();
    // The code name alone: who looks over a shoulder need not learn whose call this is.
    m_column->addWidget(new TextLabel(engagement.codeName.isEmpty() ? tr("Our call") : engagement.codeName,
                                      TextSize::Page, Ink::Text, page));
    for (const KeyQuestion &core : keyQuestions())
        addSection(text.words().translate("KeyQuestion", core.text),
                   answersTo(QString::fromLatin1(core.key)));
    QStringList concerns;
    for (const Kept<Concern> &concern : ranked<Concern>(snapshot)) {
        if (mayShow(concern->fromNote))
            concerns.append(u"• "_s + concern->statement);
    }
    addSection(tr("What worries you"), concerns);
    QStringList success;
    for (const Kept<SuccessCriterion> &one : ranked<SuccessCriterion>(snapshot)) {
        if (one->state != SuccessState::Withdrawn && mayShow(one->fromNote))
            success.append(u"• "_s + one->statement);
    }
    addSection(tr("When this is a success"), success);
    QStringList decisions;
    for (const Kept<Decision> &one : snapshot.all<Decision>()) {
        if (one->state == DecisionState::Taken && mayShow(one->fromNote))
            decisions.append(u"• "_s + one->what);
    }
    addSection(tr("Decisions"), decisions);
    addSection(tr("What we do next"), steps(true));
    addSection(tr("What you do next"), steps(false));
    for (const Kept<StatusUpdate> &update : snapshot.all<StatusUpdate>()) {
        if (update->issuedAt.isValid() || !update->due.isValid())
            continue;
        QStringList parts{text.time(update->due.utc), update->channel};
        parts.removeAll(QString());
        addSection(tr("You hear from us next"), {parts.join(u" · "_s)});
        break;
    }
    if (m_column->count() == 1)
        addSection(tr("Nothing yet"), {tr("What you tell us and what we agree appears here.")});
    m_column->addStretch(1);
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::KeyPress && watched == m_area
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stop();
    else
        QWidget::keyPressEvent(event);
}

void Presentation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    // A frame round all of it: whoever looks up knows at once that others see this.
    painter.setPen(QPen(colours(palette()).accent.fill, frame));
    painter.drawRect(QRectF(rect()).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2));
}

} // namespace firstcall
