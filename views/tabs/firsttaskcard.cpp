// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/firsttaskcard.h"

#include "models/domain/participant.h"
#include "models/edit/leavingwith.h"
#include "views/fields/desk.h"
#include "views/fields/fieldeditor.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/stepeditor.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int mostRows = 5; ///< in sight at once

} // namespace

FirstTaskCard::FirstTaskCard(Desk &desk, const Snapshot &snapshot, QWidget *parent)
    : WrapUpPart(desk, snapshot, tr("First task"), u"T"_s, parent)
    , m_title(new TextLabel({}, TextSize::Body, Ink::Text, this))
    , m_tasks(new QListWidget(this))
    , m_question(new StepEditor(
          desk, *Task::entity().find("question"_L1),
          {.name = tr("Question of the first task"),
           .draft = u"wrap_up_page.question"_s,
           .kept =
               [this] {
                   return QVariant(markedFirstTask(this->snapshot()).value_or(Kept<Task>{})->question);
               },
           .keep =
               [this](const QVariant &value) {
                   return setFirstQuestion(this->desk().editor(), this->desk().engagement(),
                                           value.toString());
               },
           .placeholder = tr("The question it answers")},
          StepEditor::Size::Line, this))
    , m_questionLabel(namedKey(tr("to answer"), {}, this))
    , m_another(new QPushButton(tr("Another one"), this))
    , m_line(new StepEditor(desk, *Task::entity().find("title"_L1),
                            {.name = tr("Add a step of ours"),
                             .draft = u"wrap_up_page.step"_s,
                             .kept = [] { return QVariant(QString()); },
                             .keep =
                                 [this](const QVariant &value) {
                                     return addNextStep(this->desk().editor(), this->desk().engagement(),
                                                        value.toString());
                                 },
                             .placeholder = tr("Add a step of ours, Enter keeps it")},
                            StepEditor::Size::Line, this))
{
    compose();
    connect(m_tasks, &QListWidget::itemActivated, this, &FirstTaskCard::mark);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_isChoosing = true;
        follow();
        m_tasks->setFocus(Qt::OtherFocusReason);
    });
    for (StepEditor *editor : {m_question, m_line})
        leadBack(editor);
}

void FirstTaskCard::compose()
{
    m_title->setWordWrap(true);
    m_tasks->setAccessibleName(tr("Steps that can be the first task"));
    m_tasks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tasks->setTextElideMode(Qt::ElideRight);
    column()->addWidget(m_title);
    column()->addWidget(m_tasks);
    auto *question = new QHBoxLayout;
    question->setSpacing(measure::grid * 2);
    question->addWidget(m_questionLabel);
    question->addWidget(m_question, 1);
    column()->addLayout(question);
    column()->addWidget(m_line);
    head()->addWidget(m_another);
    setTabOrder(m_another, m_tasks);
    setTabOrder(m_tasks, m_question->focusProxy());
    setTabOrder(m_question->focusProxy(), m_line->focusProxy());
}

void FirstTaskCard::follow()
{
    const std::optional<Kept<Task>> first = markedFirstTask(snapshot());
    m_isChoosing = m_isChoosing && first;
    const bool isMarked = first && !m_isChoosing;
    if (isMarked) {
        const QString owner = snapshot().name((*first)->owner);
        QStringList told{(*first)->title.simplified(), owner};
        if ((*first)->due.isValid())
            told.append(desk().text().time((*first)->due.utc));
        told.removeAll(QString());
        m_title->setText(told.join(u" · "_s));
    }
    showTasks();
    m_tasks->setVisible(!isMarked && m_tasks->count() > 0);
    if (!isMarked)
        m_title->setText(m_tasks->count() > 0 ? tr("None is marked. Enter marks one.")
                                              : tr("No step is noted yet. The first one you add is it."));
    m_title->setInk(isMarked ? Ink::Text : Ink::Warn);
    m_another->setVisible(isMarked && m_tasks->count() > 1);
    m_question->setVisible(isMarked);
    m_questionLabel->setVisible(isMarked);
    m_question->follow();
    m_line->follow();
}

void FirstTaskCard::showTasks()
{
    const QList<Kept<Task>> tasks = mayBeFirst(snapshot());
    const int current = qMax(0, m_tasks->currentRow());
    m_tasks->clear();
    m_ids.clear();
    for (const Kept<Task> &task : tasks) {
        const QString side = desk().text().words().label(task->side);
        m_tasks->addItem(tr("%1 · %2", "a step and whose it is").arg(task->title.simplified(), side));
        m_ids.append(task.id);
    }
    m_tasks->setCurrentRow(qMin(current, m_tasks->count() - 1));
    const int rows = qBound(1, m_tasks->count(), mostRows);
    m_tasks->setFixedHeight(rows * qMax(m_tasks->sizeHintForRow(0), fontMetrics().height())
                            + 2 * m_tasks->frameWidth());
}

void FirstTaskCard::mark()
{
    const int row = m_tasks->currentRow();
    if (row < 0 || row >= m_ids.size())
        return;
    m_isChoosing = false;
    if (!tell(markFirstTask(desk().editor(), desk().engagement(), m_ids[row])))
        return;
    follow(); // also when it was marked before
    m_question->enter();
}

void FirstTaskCard::load()
{
    m_isChoosing = false;
    follow();
    m_question->load();
    m_line->load();
}

void FirstTaskCard::enter()
{
    if (!m_tasks->isHidden())
        m_tasks->setFocus(Qt::OtherFocusReason);
    else if (!m_question->isHidden())
        m_question->enter();
    else
        enterLine();
}

void FirstTaskCard::enterLine()
{
    m_line->enter();
}

} // namespace firstcall
