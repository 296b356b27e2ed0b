// SPDX-License-Identifier: Apache-2.0
#include "views/call/callbar.h"

#include "views/call/agendastrip.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int wide = 1100; ///< of the bar; below it the buttons keep their icon and their key
constexpr int lineNeeds = 860; ///< below it the agenda has a line of its own

QString plainName(const QAction &action)
{
    QString name = action.text();
    return name.remove(u'&');
}

QString onClock(Seconds time)
{
    const auto whole = time.count();
    return u"%1:%2:%3"_s.arg(whole / 3600, 2, 10, '0'_L1)
        .arg(whole / 60 % 60, 2, 10, '0'_L1)
        .arg(whole % 60, 2, 10, '0'_L1);
}

} // namespace

CallBar::CallBar(const CallWatch &watch, const CallActions &actions, QWidget *parent)
    : Card(parent)
    , m_watch(watch)
    , m_live(new ChipLabel(tr("LIVE"), ChipTone::Danger, this))
    , m_time(new TextLabel({}, TextSize::Timer, Ink::Text, this))
    , m_agenda(new AgendaStrip(watch, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (QAction *action : {actions.nextItem, actions.pause, actions.attack, actions.mailUnsafe, actions.end})
        m_buttons.append(addButton(action));
    arrange();
    hide();
    connect(&watch, &CallWatch::changed, this, &CallBar::follow);
    connect(&watch, &CallWatch::ticked, this, &CallBar::beat);
}

QToolButton *CallBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setProperty("raised", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(action, &QAction::changed, this, &CallBar::arrange);
    return button;
}

void CallBar::follow()
{
    const std::optional<Kept<Call>> call = m_watch.call();
    setVisible(call.has_value());
    if (!call)
        return;
    const bool pauses = (*call)->pausedAt.isValid();
    m_live->setText(pauses ? tr("PAUSED") : tr("LIVE"));
    m_live->setTone(pauses ? ChipTone::Warn : ChipTone::Danger);
    beat();
}

void CallBar::beat()
{
    const std::optional<Kept<Call>> call = m_watch.call();
    if (!call)
        return;
    m_time->setText(onClock(callTime(**call, m_watch.desk().now())));
    m_time->setAccessibleName(tr("The call has taken %1").arg(m_time->text()));
    m_agenda->follow();
}

void CallBar::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0))
        delete item;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const QAction *action = button->defaultAction();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = action->iconText();
        // What is pressed often shows its key; a switch has to say what it switches.
        const QString words =
            action->isCheckable() ? name : tr("%1  %2", "what a button does, its key").arg(name, key);
        button->setText(width() >= wide ? words : action->isCheckable() ? QString() : key);
        button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(plainName(*action), key));
        button->setAccessibleName(plainName(*action));
    }
    const bool isOneLine = width() >= lineNeeds;
    int column = 0;
    grid->addWidget(m_live, 0, column++);
    grid->addWidget(m_time, 0, column++);
    if (isOneLine)
        grid->addWidget(m_agenda, 0, column);
    grid->setColumnStretch(column, 1);
    ++column;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QToolButton *button : std::as_const(m_buttons))
        buttons->addWidget(button);
    grid->addLayout(buttons, 0, column++);
    if (!isOneLine)
        grid->addWidget(m_agenda, 1, 0, 1, column);
}

void CallBar::resizeEvent(QResizeEvent *event)
{
    arrange();
    Card::resizeEvent(event);
}

} // namespace firstcall
