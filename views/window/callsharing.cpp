// SPDX-License-Identifier: Apache-2.0
// What of a call goes to others: the shared screen, the invitations.
#include "views/call/presentation.h"
#include "views/fields/desk.h"
#include "views/parts/messagestrip.h"
#include "views/tabs/invitationexport.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

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

} // namespace firstcall
