// SPDX-License-Identifier: Apache-2.0
// Where the window turns to as a call goes on: what is behind the note bar is what one talks about.
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
#include "models/edit/naming.h"
#include "models/items/agendasteps.h"
#include "models/library/library.h"
#include "views/call/agendaplace.h"
#include "views/call/callwatch.h"
#include "views/call/notebar.h"
#include "views/call/notespane.h"
#include "views/fields/desk.h"
#include "views/tabs/tabs.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"
#include "views/window/noteescape.h"

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

void MainWindow::landInCall()
{
    const bool isKnown = knowsTheirPeople(m_engagement->watch().snapshot());
    // Who is here, once one knows who may be; before that what to say first, with the hands at the notes.
    m_engagement->showPage(int(PhaseId::Introductions), isKnown ? u"people"_s : u"say_first"_s);
    m_engagement->notes().setVisible(true);
    if (isKnown)
        m_engagement->tab()->focusFirst();
    else
        m_engagement->notes().bar().focusLine();
}

void MainWindow::showAgendaPlace()
{
    const AgendaPlace place = placeOfRunningItem(m_engagement->watch());
    const auto kind = std::ranges::find_if(
        tabs(), [&place](const TabKind &one) { return place.tab == QLatin1StringView(one.id); });
    if (kind == tabs().end())
        return;
    NoteBar &bar = m_engagement->notes().bar();
    const bool wasInBar = bar.isInLine();
    m_engagement->showPage(int(kind - tabs().begin()), place.page);
    Tab *tab = m_engagement->tab();
    if (!place.question.isNull())
        tab->goTo(Question::entity(), place.question, {});
    else if (!wasInBar)
        tab->focusFirst();
    if (wasInBar)
        bar.focusLine();
}

void MainWindow::shortenAgenda()
{
    m_desk.flush();
    const Result<Minutes> shorter =
        firstcall::shortenAgenda(m_desk.editor(), m_engagement->loaded(), library().agendas);
    if (shorter)
        m_desk.offerUndo(
            tr("The rest of the agenda is %n minute(s) shorter.", nullptr, int(shorter->count())));
    else
        complain(shorter.failure().sentence);
}

void MainWindow::turnCover(EngagementView::Cover cover)
{
    if (m_engagement->cover() == cover || !m_engagement->setCover(cover))
        m_noteEscape->enter();
}

void MainWindow::nameCaller(const QString &caller)
{
    const CallWatch &watch = m_engagement->watch();
    const std::optional<Kept<Call>> call = watch.call();
    const QString who = caller.isEmpty() && call ? unknownCallerOn(watch.snapshot(), call->ref()) : caller;
    if (!who.isEmpty())
        m_engagement->notes().bar().begin(u"/w %1 = "_s.arg(who));
}

} // namespace firstcall
