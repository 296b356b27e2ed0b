// SPDX-License-Identifier: Apache-2.0
// What can be done where one is: which actions are on, what the panes are, what a menu of an engagement
// offers.
#include "models/domain/phases.h"
#include "views/call/callside.h"
#include "views/call/callwatch.h"
#include "views/call/notespane.h"
#include "views/call/posturecard.h"
#include "views/call/presentation.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/messagestrip.h"
#include "views/parts/rowsteps.h"
#include "views/planning/engagementmenu.h"
#include "views/planning/engagementsteps.h"
#include "views/tabs/tab.h"
#include "views/tabs/tabs.h"
#include "views/window/engagementheader.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"
#include "views/window/panes.h"
#include "views/window/phasetabbar.h"
#include "views/window/rowactions.h"
#include "views/window/sidebar.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QToolBar>

namespace firstcall {

void MainWindow::showActions()
{
    if (m_presentation && m_presentation->isVisible())
        return; // each action is as the shared screen wants it
    const bool isOpen = !m_desk.engagement().isNull();
    for (Act act :
         {Act::ExportReport, Act::ExportReportAs, Act::PrintReport, Act::CloseEngagement, Act::History,
          Act::EngagementBin, Act::NextTab, Act::PreviousTab, Act::NextQuestion, Act::PreviousQuestion})
        m_actions.of(act)->setEnabled(isOpen);
    m_actions.of(Act::NotKnown)
        ->setEnabled(m_spot.scene == Scene::Engagement
                     && (m_engagement->currentTab() == int(PhaseId::KeyQuestions)
                         || m_engagement->watch().call() || m_engagement->notes().isWanted()));
    for (int tab = int(Act::Tab1); tab <= int(Act::Tab7); ++tab)
        m_actions.of(Act(tab))->setEnabled(isOpen);
    std::optional<Act> shown;
    if (m_spot.scene == Scene::Engagements)
        shown = Act::AllEngagements;
    else if (m_spot.scene == Scene::Firm)
        shown = Act::FirmAndPeople;
    else if (m_spot.scene == Scene::Bin && m_spot.engagement.isNull())
        shown = Act::Bin;
    m_sidebar->setShownPage(shown ? m_actions.of(*shown) : nullptr);
    m_actions.of(Act::Back)->setEnabled(m_trail.canGoBack());
    m_actions.of(Act::Forward)->setEnabled(m_trail.canGoForward());
    // What is being typed is a step too, once it is committed. An editor's own steps go by the same key while
    // these are off.
    const bool isTyping = m_desk.drafts().isWaiting();
    const QString undo = m_desk.editor().undoText(m_desk.engagement());
    const QString redo = m_desk.editor().redoText(m_desk.engagement());
    m_actions.of(Act::Undo)->setEnabled(isTyping || !undo.isEmpty());
    m_actions.of(Act::Redo)->setEnabled(!redo.isEmpty());
    m_actions.of(Act::Undo)->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions.of(Act::Redo)->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    if (m_rows)
        m_rows->refresh();
    followCall();
}

void MainWindow::stepPane(int by)
{
    const auto bars = findChildren<QToolBar *>();
    QList<QWidget *> panes{m_strip, m_sidebar};
    if (m_spot.scene == Scene::Engagement)
        panes.append({&m_engagement->header(), &m_engagement->callBar(), &m_engagement->bar(),
                      m_engagement->tab(), &m_engagement->callSide(), &m_engagement->posture(),
                      &m_engagement->notes()});
    else
        panes.append(m_workspace->currentWidget());
    for (QToolBar *bar : bars)
        panes.append(bar);
    focusPane(panes, by);
}

QStringList MainWindow::tabNames() const
{
    QStringList names;
    for (const TabKind &kind : tabs())
        names.append(QCoreApplication::translate("Tab", kind.title));
    return names;
}

void MainWindow::showMenuOf(const QUuid &engagement, const QPoint &at)
{
    EngagementMenu menu(m_desk, {engagement}, tabNames(), this);
    connect(&menu, &EngagementMenu::openWanted, this, &MainWindow::open);
    connect(&menu, &EngagementMenu::openAtWanted, this, &MainWindow::openAt);
    connect(&menu, &EngagementMenu::exportWanted, this, &MainWindow::exportOf);
    connect(&menu, &EngagementMenu::duplicated, this, &MainWindow::open);
    connect(&menu, &EngagementMenu::removeWanted, this,
            [this, engagement] { removeEngagements(m_desk, {engagement}, nameOf(engagement)); });
    menu.exec(at);
}

void MainWindow::takeStep(RowStep step, const QUuid &engagement, const QPoint &at)
{
    switch (step) {
    case RowStep::Remove:
        removeEngagements(m_desk, {engagement}, nameOf(engagement));
        break;
    case RowStep::Duplicate:
        if (const std::optional<QUuid> made = duplicateEngagement(m_desk, engagement))
            open(*made);
        break;
    case RowStep::SetLead:
        LeadMenu(m_desk, {engagement}, this).exec(at);
        break;
    case RowStep::Archive:
        archiveEngagements(m_desk, {engagement});
        break;
    default:
        break;
    }
}

void MainWindow::openAt(const QUuid &engagement, int tab)
{
    show({.scene = Scene::Engagement, .engagement = engagement, .tab = tab});
    if (Tab *shown = m_engagement->tab())
        shown->focusFirst();
}

void MainWindow::exportOf(const QUuid &engagement)
{
    open(engagement);
    exportReport();
}

} // namespace firstcall
