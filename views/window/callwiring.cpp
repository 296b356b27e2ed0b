// SPDX-License-Identifier: Apache-2.0
// What the window does for a call: its actions, where the keyboard lands, and what gives way to it.
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/edit/calling.h"
#include "models/edit/callmoving.h"
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
#include "views/tabs/invitationexport.h"
#include "views/tabs/tab.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"
#include "views/window/noteescape.h"
#include "views/window/palette.h"
#include "views/window/sidebar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

bool knowsTheirPeople(const Snapshot &snapshot)
{
    return std::ranges::any_of(snapshot.all<Participant>(), [](const Kept<Participant> &person) {
        return person->party != Party::OurFirm;
    });
}

} // namespace

CallActions MainWindow::callActions() const
{
    return {.nextItem = m_actions.of(Act::NextItem),
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
    onCall(Act::NextItem, nextItem);
    onCall(Act::PreviousItem, previousItem);
    onCall(Act::AttackInProgress, [&watch](Editor &editor, const QUuid &engagement) {
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
    if (knowsTheirPeople(watch.snapshot())) {
        m_engagement->showTab(int(PhaseId::Introductions));
        m_engagement->tab()->focusFirst();
    } else {
        m_engagement->notes().setVisible(true);
        m_engagement->notes().bar().focusLine();
    }
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

void MainWindow::moveCall()
{
    m_palette->askForEngagement(tr("Move this call to: the engagement it belongs to"),
                                [this](const QUuid &engagement) { moveCallTo(engagement); });
}

void MainWindow::moveCallTo(const QUuid &engagement)
{
    const std::optional<Kept<Call>> call = m_engagement->watch().call();
    if (!call || !m_desk.flush()) // a line that is half typed goes along
        return;
    if (const Result<> done = firstcall::moveCall(m_desk.editor(), m_engagement->loaded(), call->id,
                                                  engagement, usualAgenda(m_engagement->watch()));
        !done) {
        complain(done.failure().sentence);
        return;
    }
    open(engagement);
    m_noteEscape->enter();
    m_desk.offerUndo(tr("The call goes on in %1, with what was noted in it.").arg(nameOf(engagement)));
}

void MainWindow::goWithCall(const std::function<void()> &step)
{
    const bool wasInCall = m_engagement->watch().call().has_value();
    step();
    if (!wasInCall || m_engagement->watch().call())
        return;
    if (const std::optional<QUuid> there = runningElsewhere())
        open(*there);
}

void MainWindow::present(bool on)
{
    if (on) {
        m_desk.flush();
        m_presentation->start();
    } else {
        m_presentation->stop();
    }
    // What lies below takes no key, and nothing may come up over it: the palette knows other engagements.
    const bool isOn = m_presentation->isVisible();
    centralWidget()->setEnabled(!isOn);
    menuBar()->setEnabled(!isOn);
    static constexpr Act allowed[] = {Act::Present,    Act::StartCall,   Act::EndCall,   Act::NextItem,
                                      Act::LargerText, Act::SmallerText, Act::UsualText, Act::FullScreen};
    if (isOn) {
        for (QAction *action : m_actions.all())
            action->setEnabled(action->isEnabled() && std::ranges::any_of(allowed, [&](Act act) {
                                   return m_actions.of(act) == action;
                               }));
        setWindowTitle(tr("Shared screen – Firstcall"));
        return;
    }
    for (QAction *action : m_actions.all())
        action->setEnabled(true);
    showActions();
    setWindowTitle(titleFor(nameOf(m_engagement->loaded())));
}

void MainWindow::invite()
{
    if (m_desk.engagement().isNull() || !m_desk.flush())
        return;
    const Result<WrittenInvitations> written = exportInvitations(m_desk, m_desk.engagement());
    if (!written) {
        complain(written.failure().sentence);
        return;
    }
    QStringList names;
    for (const QString &path : written->paths)
        names.append(QFileInfo(path).fileName());
    QString sentence = tr("Invitations written: %1.").arg(names.join(u", "_s));
    if (!written->byHand.isEmpty())
        sentence += u' ' + tr("To tell by hand: %1.").arg(written->byHand.join(u", "_s));
    const QString path = written->paths.first();
    m_strip->say(
        MessageStrip::Tone::Info, sentence,
        {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
         {tr("Show in folder"),
          [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }},
         {tr("Copy path"), [path] { QGuiApplication::clipboard()->setText(path); }}});
}

void MainWindow::followCall()
{
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
    for (Act act : {Act::EndCall, Act::MoveCall, Act::NextItem, Act::PreviousItem, Act::AttackInProgress})
        m_actions.of(act)->setEnabled(call.has_value());
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
