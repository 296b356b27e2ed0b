// SPDX-License-Identifier: Apache-2.0
// What the window does for a call: its actions, where the keyboard lands, and what gives way to it.
#include "models/domain/note.h"
#include "models/domain/phases.h"
#include "models/edit/agendarun.h"
#include "models/edit/calling.h"
#include "models/edit/callterms.h"
#include "models/edit/naming.h"
#include "views/call/callside.h"
#include "views/call/callsteps.h"
#include "views/call/callwatch.h"
#include "views/call/notebar.h"
#include "views/call/notespane.h"
#include "views/call/posturecard.h"
#include "views/call/presentation.h"
#include "views/fields/desk.h"
#include "views/parts/messagestrip.h"
#include "views/parts/toast.h"
#include "views/style/icons.h"
#include "views/tabs/tab.h"
#include "views/window/engagementview.h"
#include "views/window/keepawake.h"
#include "views/window/mainwindow.h"
#include "views/window/noteescape.h"
#include "views/window/palette.h"
#include "views/window/sidebar.h"

using namespace Qt::StringLiterals;

namespace firstcall {

CallActions MainWindow::callActions() const
{
    return {.nextItem = m_actions.of(Act::NextItem),
            .shorten = m_actions.of(Act::ShortenAgenda),
            .glance = m_actions.of(Act::Glance),
            .pause = m_actions.of(Act::StartCall),
            .end = m_actions.of(Act::EndCall),
            .attack = m_actions.of(Act::AttackInProgress),
            .mailUnsafe = m_actions.of(Act::MailUnsafe)};
}

void MainWindow::wireCall()
{
    CallWatch &watch = m_engagement->watch();
    NotesPane &notes = m_engagement->notes();
    m_actions.of(Act::EndCall)->setIconText(tr("End"));
    m_actions.of(Act::NextItem)->setIconText(tr("Next"));
    m_actions.of(Act::AttackInProgress)->setIconText(tr("Attack now"));
    m_presentation = new Presentation(watch, this);
    m_keepAwake = new KeepAwake(QDBusConnection::sessionBus(), this);
    m_noteEscape = new NoteEscape({.isBarThere = [&notes] { return notes.isVisible(); },
                                   .isInBar = [&notes] { return notes.bar().isInLine(); },
                                   .enterBar = [&notes] { notes.bar().focusLine(); },
                                   .commit = [this] { return m_desk.flush(); },
                                   .goOn =
                                       [this] {
                                           if (Tab *tab = shownTab())
                                               tab->focusFirst();
                                       },
                                   .elsewhere = {m_palette, m_strip, m_toast, m_presentation}},
                                  this);
    const auto on = [this](Act act, auto run) { connect(m_actions.of(act), &QAction::triggered, this, run); };
    const auto onCall = [this, on](Act act, auto step) {
        on(act, [this, step] {
            m_desk.flush();
            complainOf(step(m_desk.editor(), m_engagement->loaded()));
        });
    };
    on(Act::StartCall, [this] { startCall(); });
    on(Act::EndCall, [this] { endCall(); });
    on(Act::MoveCall, [this] { moveCall(); });
    const auto stepAgenda = [this, on](Act act, auto step) {
        on(act, [this, step] {
            m_desk.flush();
            const Result<> done = step(m_desk.editor(), m_engagement->loaded());
            complainOf(done);
            if (done)
                showAgendaPlace();
        });
    };
    stepAgenda(Act::NextItem, nextItem);
    stepAgenda(Act::PreviousItem, previousItem);
    on(Act::ShortenAgenda, [this] { shortenAgenda(); });
    on(Act::Glance, [this] { turnCover(EngagementView::Cover::Glance); });
    on(Act::SummarySoFar, [this] { turnCover(EngagementView::Cover::Summary); });
    on(Act::NameCaller, [this] { nameCaller({}); });
    connect(&m_engagement->callSide(), &CallSide::nameWanted, this, &MainWindow::nameCaller);
    stepAgenda(Act::AttackInProgress, [&watch](Editor &editor, const QUuid &engagement) {
        return attackInProgress(editor, engagement, attackAgenda(watch));
    });
    onCall(Act::MailUnsafe, [&watch](Editor &editor, const QUuid &engagement) {
        return setMailUnsafe(editor, engagement, !watch.snapshot().engagement().mailUnsafe.value_or(false));
    });
    PostureCard &posture = m_engagement->posture();
    on(Act::Marking, [&posture] { posture.ask(); });
    connect(&posture, &PostureCard::answered, this, [&notes] { notes.bar().focusLine(); });
    m_actions.of(Act::MailUnsafe)->setCheckable(true);
    m_actions.of(Act::AttackInProgress)->setCheckable(true);
    m_actions.of(Act::Notes)->setCheckable(true);
    on(Act::Invite, [this] { invite(); });
    on(Act::Present, [this] { present(!m_presentation->isVisible()); });
    connect(m_presentation, &Presentation::left, this, [this] { present(false); });
    on(Act::NoteBar, [this, &notes] {
        if (!notes.isVisible())
            notes.setWanted(true);
        m_noteEscape->enter();
    });
    on(Act::Notes, [&notes] { notes.setWanted(!notes.isWanted()); });
    on(Act::SortNotes, [this] { m_desk.goTo(Note::entity(), {}); });
    connect(&watch, &CallWatch::changed, this, &MainWindow::followCall);
    followCall();
}

void MainWindow::startCall()
{
    // Nobody starts a call by mistake: it is that of the engagement on screen, and there is one at a time.
    if (m_spot.scene != Scene::Engagement) {
        complain(tr("Open the engagement whose call it is, then press F5. No call was started."));
        return;
    }
    m_desk.flush();
    if (const std::optional<QUuid> other = runningElsewhere()) {
        m_strip->say(MessageStrip::Tone::Warn,
                     tr("The call with %1 is still running. End that one first; no other was started.")
                         .arg(nameOf(*other)),
                     {{tr("&Go to it"), [this, there = *other] { open(there); }}});
        return;
    }
    CallWatch &watch = m_engagement->watch();
    const bool wasRunning = watch.call().has_value();
    if (const Result<> done = startOrPause(watch); !done) {
        complain(done.failure().sentence);
        return;
    }
    if (wasRunning)
        return;
    followCall(); // the bar must be there to take the keyboard
    landInCall();
}

std::optional<QUuid> MainWindow::runningElsewhere() const
{
    const Result<QList<Summary>> summaries = m_desk.store().summaries();
    if (!summaries)
        return {};
    for (const Summary &one : *summaries) {
        if (one.status != keyOf(EngagementStatus::InCall) || one.id == m_engagement->loaded())
            continue;
        const Result<Snapshot> snapshot = m_desk.store().snapshot(one.id);
        if (snapshot && runningCall(*snapshot))
            return one.id;
    }
    return {};
}

void MainWindow::endCall()
{
    m_desk.flush();
    const std::optional<Kept<Call>> call = m_engagement->watch().call();
    const QDateTime now = m_desk.now();
    if (const Result<> done = firstcall::endCall(m_desk.editor(), m_engagement->loaded()); !done) {
        complain(done.failure().sentence);
        return;
    }
    const auto seconds = int(callTime(**call, now).count());
    m_desk.offerUndo(
        tr("The call ended after %1.").arg(QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s)));
    const bool isReadBack = (*call)->confirmedAt.isValid();
    m_engagement->showTab(int(isReadBack ? PhaseId::Report : PhaseId::WrapUp));
    m_engagement->tab()->focusFirst();
}

void MainWindow::followCall()
{
    // Also while another page is on screen, or another engagement.
    if (const bool isRunning = m_engagement->watch().call().has_value(); isRunning || m_keepAwake->isWanted())
        m_keepAwake->setWanted(isRunning || runningElsewhere());
    if (m_presentation && m_presentation->isVisible())
        return; // as in showActions()
    const CallWatch &watch = m_engagement->watch();
    const bool isShown = m_spot.scene == Scene::Engagement && !watch.engagement().isNull();
    const std::optional<Kept<Call>> call = isShown ? watch.call() : std::nullopt;
    const bool pauses = call && (*call)->pausedAt.isValid();
    m_actions.of(Act::StartCall)->setEnabled(!m_desk.engagement().isNull());
    m_actions.of(Act::StartCall)
        ->setText(!call        ? tr("&Start the call")
                      : pauses ? tr("&Go on with the call")
                               : tr("&Pause the call"));
    m_actions.of(Act::StartCall)->setIconText(!call ? tr("Start") : pauses ? tr("Go on") : tr("Pause"));
    m_actions.of(Act::StartCall)
        ->setIcon(icon(!call        ? u"call-start"_s
                           : pauses ? u"media-playback-start"_s
                                    : u"media-playback-pause"_s));
    for (Act act : {Act::EndCall, Act::MoveCall, Act::NextItem, Act::PreviousItem, Act::ShortenAgenda,
                    Act::Glance, Act::SummarySoFar, Act::AttackInProgress})
        m_actions.of(act)->setEnabled(call.has_value());
    m_actions.of(Act::NameCaller)
        ->setEnabled(call && !unknownCallerOn(watch.snapshot(), call->ref()).isEmpty());
    for (Act act :
         {Act::MailUnsafe, Act::Marking, Act::Invite, Act::Present, Act::NoteBar, Act::Notes, Act::SortNotes})
        m_actions.of(act)->setEnabled(isShown);
    const Engagement engagement = isShown ? watch.snapshot().engagement() : Engagement();
    m_actions.of(Act::MailUnsafe)->setChecked(engagement.mailUnsafe.value_or(false));
    m_actions.of(Act::AttackInProgress)->setChecked(engagement.attackActive.value_or(false));
    m_actions.of(Act::Notes)->setChecked(m_engagement->notes().isWanted());
    // The customer has the whole window, until the call is over.
    if (const bool inCall = call.has_value(); inCall != m_isInCall) {
        m_isInCall = inCall;
        m_sidebar->setVisible(!inCall && !m_isNarrow);
        setWindowTitle(titleFor(nameOf(m_engagement->loaded())));
    }
}

} // namespace firstcall
