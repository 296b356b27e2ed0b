// SPDX-License-Identifier: Apache-2.0
#include "models/settings/setting.h"
#include "views/call/notebar.h"
#include "views/call/notespane.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/fields/recordsection.h"
#include "views/parts/messagestrip.h"
#include "views/parts/toast.h"
#include "views/planning/firmpage.h"
#include "views/style/appearance.h"
#include "views/tabs/reportprint.h"
#include "views/tabs/tab.h"
#include "views/window/engagementheader.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"
#include "views/window/palette.h"
#include "views/window/phasetabbar.h"
#include "views/window/rowactions.h"
#include "views/window/sidebar.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

namespace firstcall {

namespace {

constexpr int textStep = 10; // per cent

} // namespace

void MainWindow::wire()
{
    m_rows =
        new RowActions(m_actions, {m_sidebar, m_workspace}, [this]() -> RowSteps * { return section(); });
    const auto on = [this](Act act, auto run) { connect(m_actions.of(act), &QAction::triggered, this, run); };
    on(Act::NewEngagement, [this] { newEngagement(); });
    on(Act::OpenStore, [this] { openStore(); });
    on(Act::ExportReport, [this] { exportReport(); });
    on(Act::ExportReportAs, [this] { exportReportAs(); });
    on(Act::PrintReport, [this] {
        if (m_desk.flush())
            complainOf(printReport(m_desk, m_desk.engagement(), this));
    });
    on(Act::SaveNow, [this] {
        if (m_desk.flush())
            m_toast->say(tr("Everything typed is on disk."));
    });
    on(Act::CloseEngagement, [this] { show({.scene = Scene::Engagements}); });
    on(Act::Quit, [this] { close(); });
    on(Act::Undo, [this] {
        m_toast->dismiss(); // what it offers to take back may be taken back now
        goWithCall([this] { m_desk.undo(); });
    });
    on(Act::Redo, [this] { goWithCall([this] { m_desk.redo(); }); });
    on(Act::AddItem, [this] {
        if (Tab *tab = shownTab(); tab && tab->beginOwnItem())
            return;
        if (RecordSection *list = section())
            list->add();
    });
    on(Act::FilterList, [this] {
        if (const Page &shown = page(m_spot.scene); shown.filter)
            shown.filter();
        else if (Tab *tab = shownTab(); tab && tab->openOwnFilter())
            return;
        else if (RecordSection *list = section())
            list->openFilter();
    });
    on(Act::NextHit, [this] {
        if (Tab *tab = shownTab(); tab && tab->goToOwnHit())
            return;
        if (RecordSection *list = section())
            list->goToNext();
    });
    on(Act::Settings, [this] { show({.scene = Scene::Settings}); });
    on(Act::Shortcuts, [this] { show({.scene = Scene::Keys}); });
    on(Act::StartPage, [this] { show({.scene = Scene::Welcome}); });
    on(Act::AllEngagements, [this] { show({.scene = Scene::Engagements}); });
    on(Act::FirmAndPeople, [this] { show({.scene = Scene::Firm}); });
    // From an engagement to what was removed from it, and on to what was removed from everywhere.
    on(Act::Bin, [this] {
        const bool inEngagement = m_spot.scene == Scene::Engagement;
        show({.scene = Scene::Bin, .engagement = inEngagement ? m_desk.engagement() : QUuid()});
    });
    on(Act::EngagementBin, [this] { show({.scene = Scene::Bin, .engagement = m_desk.engagement()}); });
    on(Act::History, [this] { show({.scene = Scene::History, .engagement = m_desk.engagement()}); });
    on(Act::Back, [this] {
        m_desk.flush();
        if (m_trail.canGoBack())
            arrive(m_trail.back());
    });
    on(Act::Forward, [this] {
        m_desk.flush();
        if (m_trail.canGoForward())
            arrive(m_trail.forward());
    });
    on(Act::RecordHistory, [this] {
        const bool isOfFirm = m_spot.scene == Scene::Firm;
        QUuid record;
        if (isOfFirm)
            record = static_cast<FirmPage *>(page(Scene::Firm).widget)->currentRecord();
        else if (const Tab *tab = shownTab())
            record = tab->currentRecord();
        // The firm's own records have a history of their own.
        const QUuid chain = isOfFirm ? QUuid() : m_desk.engagement();
        if (record.isNull())
            m_toast->say(tr("Nothing with a history of its own is chosen here."));
        else
            show({.scene = Scene::History, .engagement = chain, .record = record});
    });
    on(Act::Find, [this] {
        m_rows->refresh();
        m_palette->open();
    });
    on(Act::FindCommand, [this] {
        m_rows->refresh();
        m_palette->open(Palette::Scope::Commands);
    });
    const auto menus = menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        connect(menu, &QMenu::aboutToShow, this, [this] { m_rows->refresh(); });
    const auto showTab = [this](int tab) {
        if (m_desk.engagement().isNull())
            return;
        show({.scene = Scene::Engagement, .engagement = m_desk.engagement(), .tab = tab});
        if (Tab *shown = m_engagement->tab())
            shown->focusFirst();
    };
    const auto stepQuestion = [this](int by) {
        show({.scene = Scene::Engagement,
              .engagement = m_desk.engagement(),
              .tab = int(PhaseId::KeyQuestions)});
        m_engagement->tab()->goToOpenQuestion(by);
    };
    on(Act::NextQuestion, [stepQuestion] { stepQuestion(1); });
    on(Act::PreviousQuestion, [stepQuestion] { stepQuestion(-1); });
    on(Act::NotKnown, [this] {
        if (NoteBar &line = m_engagement->notes().bar(); line.isAnswering())
            line.setNotKnown();
        else if (Tab *tab = shownTab())
            tab->setNotKnown();
    });
    for (int tab = 0; tab < m_engagement->bar().count(); ++tab)
        on(Act(int(Act::Tab1) + tab), [showTab, tab] { showTab(tab); });
    const auto stepTab = [this, showTab](int by) {
        const int count = m_engagement->bar().count();
        showTab((m_engagement->currentTab() + by + count) % count);
    };
    on(Act::NextTab, [stepTab] { stepTab(1); });
    on(Act::PreviousTab, [stepTab] { stepTab(-1); });
    on(Act::NextPane, [this] { stepPane(1); });
    on(Act::PreviousPane, [this] { stepPane(-1); });
}

RecordSection *MainWindow::section()
{
    const Page &shown = page(m_spot.scene);
    return shown.section ? shown.section() : nullptr;
}

Tab *MainWindow::shownTab()
{
    return m_spot.scene == Scene::Engagement ? m_engagement->tab() : nullptr;
}

void MainWindow::wireLooks()
{
    const auto on = [this](Act act, auto run) { connect(m_actions.of(act), &QAction::triggered, this, run); };
    on(Act::Sidebar, [this] {
        m_sidebar->setVisible(!m_sidebar->isVisible());
        if (m_sidebar->isVisible() && m_isNarrow)
            m_sidebar->focusFirst();
    });
    on(Act::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Act::MenuBar, [this] { menuBar()->setVisible(!menuBar()->isVisible()); });
    on(Act::LargerText, [this] { m_appearance.setTextScale(m_appearance.textScale() + textStep); });
    on(Act::SmallerText, [this] { m_appearance.setTextScale(m_appearance.textScale() - textStep); });
    on(Act::UsualText, [this] { m_appearance.setTextScale(settings::textScale.fallback); });
    on(Act::FollowSystem, [this] { m_appearance.setChoice(AppearanceChoice::System); });
    on(Act::Light, [this] { m_appearance.setChoice(AppearanceChoice::Light); });
    on(Act::Dark, [this] { m_appearance.setChoice(AppearanceChoice::Dark); });
    on(Act::HighContrast, [this] { m_appearance.setChoice(AppearanceChoice::HighContrast); });
    auto *looks = new QActionGroup(this); // one of them is always chosen
    for (Act act : {Act::FollowSystem, Act::Light, Act::Dark, Act::HighContrast}) {
        m_actions.of(act)->setCheckable(true);
        looks->addAction(m_actions.of(act));
    }
    const auto showLooks = [this] {
        const AppearanceChoice choice = m_appearance.choice();
        m_actions.of(Act::FollowSystem)->setChecked(choice == AppearanceChoice::System);
        m_actions.of(Act::Light)->setChecked(choice == AppearanceChoice::Light);
        m_actions.of(Act::Dark)->setChecked(choice == AppearanceChoice::Dark);
        m_actions.of(Act::HighContrast)->setChecked(choice == AppearanceChoice::HighContrast);
    };
    connect(&m_appearance, &Appearance::changed, this, showLooks);
    showLooks();
}

void MainWindow::listen()
{
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QUuid &engagement) {
        open(engagement);
        if (m_isNarrow)
            m_sidebar->hide();
    });
    connect(m_sidebar, &Sidebar::menuWanted, this, &MainWindow::showMenuOf);
    connect(m_sidebar, &Sidebar::stepWanted, this, &MainWindow::takeStep);
    connect(m_engagement, &EngagementView::tabShown, this, [this](int tab) {
        if (m_spot.scene == Scene::Engagement)
            m_trail.visit({.scene = Scene::Engagement, .engagement = m_engagement->loaded(), .tab = tab});
        showActions();
    });
    connect(&m_desk, &Desk::refused, this, &MainWindow::complain);
    connect(&m_desk.drafts(), &Drafts::typing, this, [this] { m_actions.of(Act::Undo)->setEnabled(true); });
    connect(&m_desk, &Desk::undoOffered, this, [this](const QString &sentence) {
        // Of the engagement that is on screen now, whichever is when it is taken up.
        m_toast->say(sentence, {tr("Undo"), [this, engagement = m_desk.engagement()] {
                                    if (m_desk.flush())
                                        goWithCall([&] { m_desk.editor().undo(engagement); });
                                }});
    });
    connect(&m_desk, &Desk::wanted, this,
            [this](const Entity *entity, const QUuid &record, const QString &field) {
                goTo(entity->scope == Scope::Firm ? QUuid() : m_desk.engagement(), entity, record, field);
            });
    m_palette = new Palette(
        m_desk, [this] { return m_actions.all(); }, m_engagements, this);
    connect(m_palette, &Palette::engagementWanted, this, &MainWindow::open);
    connect(m_palette, &Palette::recordWanted, this, &MainWindow::goTo);
    connect(m_palette, &Palette::newWanted, this, &MainWindow::newEngagement);
    auto *minute = new QTimer(this); // what is due comes nearer by itself
    connect(minute, &QTimer::timeout, &m_engagements, &EngagementsModel::reload);
    minute->start(std::chrono::minutes(1));
    connect(&m_engagements, &EngagementsModel::failed, this, &MainWindow::complain);
    connect(&m_desk.store(), &Store::applied, this, [this](const ChangeSet &set) {
        m_strip->dismiss();
        followRemovals(set);
    });
    // What is offered to be taken back is the last step, and no longer is once there is another.
    connect(&m_desk.editor(), &Editor::stepsChanged, m_toast, &Toast::dismiss);
    // Only then does the undo stack know of the step that was taken.
    connect(&m_desk.editor(), &Editor::stepsChanged, this, &MainWindow::showActions);
}

void MainWindow::goTo(const QUuid &engagement, const Entity *entity, const QUuid &record,
                      const QString &field)
{
    if (!engagement.isNull())
        show({.scene = Scene::Engagement, .engagement = engagement, .tab = m_engagement->currentTab()});
    else
        show({.scene = Scene::Firm});
    const bool found = engagement.isNull()
        ? static_cast<FirmPage *>(page(Scene::Firm).widget)->goTo(*entity, record, field)
        : m_engagement->goTo(*entity, record, field);
    if (!found)
        m_toast->say(tr("That is shown nowhere by itself."));
}

void MainWindow::followRemovals(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (change.entity != &Engagement::entity() || change.after)
            continue;
        m_trail.forget(change.id);
        if (m_desk.engagement() == change.id) {
            m_desk.setEngagement({});
            show({.scene = Scene::Engagements});
        }
    }
}

void MainWindow::complainOf(const Result<> &done)
{
    if (!done)
        complain(done.failure().sentence);
}

} // namespace firstcall
