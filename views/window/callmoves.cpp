// SPDX-License-Identifier: Apache-2.0
// A call that was taken in the wrong engagement: where it goes, and the window with it.
#include "models/edit/callmoving.h"
#include "views/call/callsteps.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"
#include "views/window/noteescape.h"
#include "views/window/palette.h"

namespace firstcall {

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

} // namespace firstcall
