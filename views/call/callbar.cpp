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

#include <utility>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int agendaLetters = 34; ///< of room that the agenda needs at least beside the rest
constexpr int buttonGap = 4;

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
    , m_agenda(new AgendaStrip(watch, actions.shorten, this))
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

int CallBar::say(Wording wording)
{
    int width = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const QAction *action = button->defaultAction();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = action->iconText();
        // What is pressed often shows its key; a switch has to say what it switches.
        const bool isSwitch = action->isCheckable();
        QString words = isSwitch ? name : key;
        if (wording == Wording::Whole && !isSwitch)
            words = tr("%1  %2", "what a button does, its key").arg(name, key);
        else if (wording == Wording::Icons)
            words.clear();
        button->setText(words);
        button->setToolButtonStyle(words.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(plainName(*action), key));
        button->setAccessibleName(plainName(*action));
        width += button->sizeHint().width() + buttonGap;
    }
    return width;
}

void CallBar::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0))
        delete item;
    const int room = contentsRect().width();
    // The clock has nothing to show before the call runs, and is as wide then.
    const int clock = m_live->sizeHint().width() + m_time->fontMetrics().horizontalAdvance(u"00:00:00"_s)
        + 3 * grid->horizontalSpacing();
    const int agenda = agendaLetters * fontMetrics().averageCharWidth();
    // Beside the clock and the agenda, beside the clock alone, or on a line of their own: as whole as can be.
    int buttonsWidth = say(Wording::Whole);
    const bool isOneLine = clock + agenda + buttonsWidth <= room;
    if (!isOneLine)
        buttonsWidth = say(Wording::Keys);
    const bool isBeside = clock + buttonsWidth <= room;
    if (!isBeside && buttonsWidth > room)
        say(Wording::Icons);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(buttonGap);
    for (QToolButton *button : std::as_const(m_buttons))
        buttons->addWidget(button);
    grid->addWidget(m_live, 0, 0);
    grid->addWidget(m_time, 0, 1);
    grid->setColumnStretch(2, 1);
    grid->addLayout(buttons, isBeside ? 0 : 1, isBeside ? 3 : 0, 1, isBeside ? 1 : 4, Qt::AlignTrailing);
    if (isOneLine)
        grid->addWidget(m_agenda, 0, 2);
    else
        grid->addWidget(m_agenda, 2, 0, 1, 4);
    // What is put anew into a layout while it lays out is not asked for its height by itself.
    if (const int lines = isOneLine ? 1 : isBeside ? 2 : 3; std::exchange(m_lines, lines) != lines)
        updateGeometry();
}

void CallBar::showEvent(QShowEvent *event)
{
    arrange(); // its text may have another size than when it was last seen
    Card::showEvent(event);
}

void CallBar::resizeEvent(QResizeEvent *event)
{
    arrange();
    Card::resizeEvent(event);
}

} // namespace firstcall
