// SPDX-License-Identifier: Apache-2.0
#include "views/window/mainwindow.h"

#include "models/domain/nextreference.h"
#include "models/edit/planning.h"
#include "models/settings/setting.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/fields/kept.h"
#include "views/parts/ask.h"
#include "views/parts/messagestrip.h"
#include "views/parts/toast.h"
#include "views/tabs/reportexport.h"
#include "views/tabs/tab.h"
#include "views/window/engagementview.h"
#include "views/window/palette.h"
#include "views/window/reservedkeys.h"
#include "views/window/sidebar.h"
#include "views/window/statusline.h"
#include "views/window/toolbar.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr QSize smallest{680, 600}; // half a laptop beside a video call
constexpr int sidebarWidth = 268;
constexpr int sidebarFrom = 1200; // below it the phases would lose their names to the sidebar

/// What an engagement is called where others may read it.
QString engagementAlias(const Engagement &engagement)
{
    return engagement.codeName.isEmpty() ? engagement.reference : engagement.codeName;
}

} // namespace

MainWindow::MainWindow(Desk &desk, Appearance &appearance, Surroundings surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_surroundings(std::move(surroundings))
    , m_actions(desk.settings(), this)
    , m_engagements(desk.store(), [&desk] { return desk.now(); })
    , m_session(desk.settings(), desk.store().path())
    , m_splitter(new QSplitter(this))
    , m_sidebar(new Sidebar(m_engagements, m_splitter))
    , m_workspace(new QStackedWidget(m_splitter))
    , m_engagement(new EngagementView(desk, callActions(), m_workspace))
    , m_strip(new MessageStrip(this))
{
    setMinimumSize(smallest);
    setWindowTitle(titleFor({}));
    compose();
    wire();
    wireLooks();
    listen();
    wireCall();
    qApp->installEventFilter(new ReservedKeys(m_actions, *m_rows));
    arrive({});
}

MainWindow::~MainWindow()
{
    // Editors commit when they lose the focus, now too; what is refused then is a draft, and nobody is told.
    m_desk.disconnect(this);
    // What is shown looks at actions and engagements until it is gone, and would outlive them as a child.
    delete m_palette;
    delete takeCentralWidget();
}

void MainWindow::compose()
{
    m_actions.fill(menuBar());
    addToolBar(new ToolBar(m_actions, this));
    for (Act act : {Act::AllEngagements, Act::FirmAndPeople, Act::Bin})
        m_sidebar->addPage(m_actions.of(act));
    keepWords(m_desk, m_sidebar->filter(), u"sidebar"_s);
    m_sidebar->setNewAction(m_actions.of(Act::NewEngagement));
    m_workspace->addWidget(m_engagement); // or it would stand over whatever page is first
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_workspace);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({sidebarWidth, 1000});
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(middle);
    m_toast = new Toast(middle);
    setStatusBar(new StatusLine(m_desk, m_surroundings.isSample, this));
}

const MainWindow::Page &MainWindow::page(Scene scene)
{
    Page &its = m_pages[std::size_t(scene)];
    if (!its.widget) {
        its = makePage(scene);
        m_workspace->addWidget(its.widget);
    }
    return its;
}

void MainWindow::open(const QUuid &engagement)
{
    show({.scene = Scene::Engagement, .engagement = engagement, .tab = m_engagement->currentTab()});
}

void MainWindow::show(const Spot &spot)
{
    const bool gone = m_engagements.rowOf(spot.engagement) < 0
        && (spot.scene == Scene::Engagement || !spot.engagement.isNull());
    if (gone)
        return;
    m_desk.flush(); // what does not fit its field is told, kept as a draft, and blocks nothing
    m_trail.visit(spot);
    arrive(spot);
    m_session.keepSpot(spot, {});
}

void MainWindow::arrive(const Spot &spot)
{
    m_spot = spot;
    const Page &shown = page(spot.scene);
    if (!spot.engagement.isNull())
        m_desk.setEngagement(spot.engagement);
    m_workspace->setCurrentWidget(shown.widget);
    shown.enter(spot);
    m_sidebar->setCurrent(spot.engagement);
    const QString name = spot.engagement.isNull() ? QString() : nameOf(spot.engagement);
    setWindowTitle(titleFor(name));
    showActions();
}

QString MainWindow::nameOf(const QUuid &engagement) const
{
    const int row = m_engagements.rowOf(engagement);
    return m_engagements.index(row, 0).data(EngagementsModel::NameRole).toString();
}

QString MainWindow::titleFor(const QString &name) const
{
    if (m_isInCall)
        // Never the customer's name: the title bar is seen by whom a screen is shared with.
        return tr("In a call: %1 – Firstcall")
            .arg(engagementAlias(m_engagement->watch().snapshot().engagement()));
    if (m_surroundings.isSample)
        return name.isEmpty() ? tr("Firstcall (sample)") : tr("%1 – Firstcall (sample)").arg(name);
    return name.isEmpty() ? tr("Firstcall") : tr("%1 – Firstcall").arg(name);
}

Spot MainWindow::spot() const
{
    Spot here = m_spot;
    if (here.scene == Scene::Engagement)
        here.tab = m_engagement->currentTab();
    return here;
}

void MainWindow::goBackToLastTime()
{
    m_session.restoreWindow(*this, *m_splitter);
    if (settings::author.read(m_desk.settings()).isEmpty())
        return; // the first start has questions
    const Spot last = m_session.spot();
    const QString place = m_session.place();
    if (last.scene == Scene::Engagement && m_engagements.rowOf(last.engagement) < 0)
        show({.scene = Scene::Engagements});
    else
        show(last);
    if (const Page &shown = page(m_spot.scene); shown.setPlace && m_spot.scene == last.scene)
        shown.setPlace(place);
}

void MainWindow::newEngagement(const QString &title)
{
    if (!m_desk.flush())
        return;
    const Result<QList<Summary>> summaries = m_desk.store().summaries();
    if (!summaries) {
        complain(summaries.failure().sentence);
        return;
    }
    QStringList references;
    for (const Summary &one : *summaries)
        references.append(one.reference);
    const QString zone = settings::zone.read(m_desk.settings());
    // The zone is ours until somebody confirms the customer's, and says so.
    const Result<QUuid> made = m_desk.editor().addEngagement(
        {.reference = nextReference(references, m_desk.now().date()),
         .title = title,
         .tlp = usualMarking(m_desk.store()),
         .zone = zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : zone,
         .zoneAssumed = true});
    if (!made) {
        complain(made.failure().sentence);
        return;
    }
    show({.scene = Scene::Engagement, .engagement = *made});
    m_engagement->tab()->focusFirst();
}

void MainWindow::exportReport()
{
    if (!m_desk.engagement().isNull() && m_desk.flush())
        tellExported(exportDraft(m_desk, m_desk.engagement()));
}

void MainWindow::exportReportAs()
{
    if (m_desk.engagement().isNull() || !m_desk.flush())
        return;
    const Result<QString> usual = draftPath(m_desk, m_desk.engagement());
    if (!usual) {
        complain(usual.failure().sentence);
        return;
    }
    const std::optional<QString> path =
        ask::saveFile(this, tr("Export the draft of the report"), tr("PDF documents (*.pdf)"), *usual);
    if (path)
        tellExported(exportDraft(m_desk, m_desk.engagement(), *path));
}

void MainWindow::complain(const QString &sentence)
{
    m_strip->say(MessageStrip::Tone::Error, sentence);
}

void MainWindow::tellExported(const Result<QString> &exported)
{
    if (!exported) {
        complain(exported.failure().sentence);
        return;
    }
    const QString path = *exported;
    const QFileInfo file(path);
    m_strip->say(MessageStrip::Tone::Info, tr("Report exported: %1").arg(file.fileName()),
                 {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                  {tr("Show in folder"),
                   [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())); }},
                  {tr("Copy path"), [path] { QGuiApplication::clipboard()->setText(path); }}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What does not fit its field is kept as a draft, so that closing loses nothing.
    m_desk.flush();
    m_session.keepWindow(*this, *m_splitter);
    const Page &shown = page(m_spot.scene);
    m_session.keepSpot(spot(), shown.place ? shown.place() : QString());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    // The sidebar folds and comes back as the window crosses the line; in between F9 has the say.
    if (const bool narrow = width() < sidebarFrom; narrow != m_isNarrow) {
        m_isNarrow = narrow;
        m_sidebar->setVisible(!narrow && !m_isInCall);
    }
    QMainWindow::resizeEvent(event);
}

} // namespace firstcall
