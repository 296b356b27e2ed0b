// SPDX-License-Identifier: Apache-2.0
#include "views/window/mainwindow.h"

#include "models/domain/nextreference.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/fields/recordsection.h"
#include "views/parts/messagestrip.h"
#include "views/parts/toast.h"
#include "views/tabs/reportexport.h"
#include "views/tabs/tabs.h"
#include "views/window/engagementview.h"
#include "views/window/reservedkeys.h"
#include "views/window/sidebar.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr QSize smallest{680, 600}; // half a laptop beside a video call
constexpr int sidebarWidth = 268;

} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_engagements(desk.store(), [&desk] { return desk.now(); })
    , m_splitter(new QSplitter(this))
    , m_sidebar(new Sidebar(m_engagements, m_splitter))
    , m_workspace(new QStackedWidget(m_splitter))
    , m_empty(new QLabel(m_workspace))
    , m_engagement(new EngagementView(desk, m_workspace))
    , m_strip(new MessageStrip(this))
    , m_toast(nullptr)
    , m_saved(new QLabel(this))
{
    setMinimumSize(smallest);
    setWindowTitle(tr("Firstcall"));
    composeMiddle();
    m_saved->setText(tr("All changes saved"));
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(new QLabel(QFileInfo(desk.store().path()).fileName(), this));

    qApp->installEventFilter(new ReservedKeys(this));
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::open);
    connect(&desk, &Desk::refused, this, &MainWindow::complain);
    connect(&desk, &Desk::removed, this, [this](const QString &sentence) {
        m_toast->say(sentence, {tr("Undo"), [this] { m_desk.undo(); }});
    });
    connect(&desk, &Desk::wanted, this,
            [this](const Entity *entity, const QUuid &record, const QString &field) {
                if (!m_engagement->goTo(*entity, record, field))
                    m_toast->say(tr("That is shown in no tab."));
            });
    connect(&m_engagements, &EngagementsModel::failed, this, &MainWindow::complain);
    // The words follow what is on disk, never what is hoped for.
    connect(&desk.store(), &Store::applied, this, [this] {
        m_strip->dismiss();
        m_saved->setText(
            tr("All changes saved %1")
                .arg(m_desk.text().words().locale().toString(m_desk.now().toLocalTime(), u"HH:mm:ss"_s)));
    });
    connect(&desk.drafts(), &Drafts::typing, this, [this] { m_saved->setText(tr("Typing…")); });
    connect(&desk.drafts(), &Drafts::kept, this, [this] { m_saved->setText(tr("What is typed is kept")); });
    makeActions();
}

void MainWindow::composeMiddle()
{
    m_empty->setText(tr("Choose an engagement, or make a new one with Ctrl+N."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_workspace->addWidget(m_empty);
    m_workspace->addWidget(m_engagement);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_workspace);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sidebarWidth, 1000});
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(middle);
    m_toast = new Toast(middle);
}

QAction *MainWindow::action(QMenu *menu, const QString &text, const QKeySequence &keys,
                            std::function<void()> run)
{
    QAction *made = menu->addAction(text);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WindowShortcut);
    addAction(made); // also while the menu bar is hidden
    connect(made, &QAction::triggered, this, std::move(run));
    return made;
}

void MainWindow::makeActions()
{
    QMenu *file = menuBar()->addMenu(tr("&Engagement"));
    action(file, tr("&New engagement"), QKeySequence::New, [this] { newEngagement(); });
    action(file, tr("&Export PDF"), Qt::CTRL | Qt::Key_E, [this] { exportReport(); });
    action(file, tr("&Save now"), QKeySequence::Save, [this] {
        if (m_desk.flush())
            m_toast->say(tr("Everything typed is on disk."));
    });
    file->addSeparator();
    action(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("E&dit"));
    QAction *undo = action(edit, tr("&Undo"), QKeySequence::Undo, [this] { m_desk.undo(); });
    action(edit, tr("&Redo"), QKeySequence::Redo, [this] { m_desk.redo(); });
    connect(edit, &QMenu::aboutToShow, this, [this, undo] {
        const QString what = m_desk.editor().undoStack(m_desk.engagement()).undoText();
        undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    });
    edit->addSeparator();
    action(edit, tr("&Add to this list"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        if (Tab *tab = m_engagement->tab(); tab && tab->section())
            tab->section()->add();
    });
    action(edit, tr("&Filter this list"), QKeySequence::Find, [this] {
        if (Tab *tab = m_engagement->tab(); tab && tab->section())
            tab->section()->openFilter();
    });

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    action(go, tr("&Engagements"), Qt::CTRL | Qt::Key_0, [this] { m_sidebar->focusList(); });
    const std::span<const TabKind> kinds = tabs();
    for (int i = 0; i < int(kinds.size()); ++i) {
        action(go, m_desk.text().words().translate("Tab", kinds[std::size_t(i)].title),
               QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + i)), [this, i] {
                   m_engagement->showTab(i);
                   if (Tab *tab = m_engagement->tab())
                       tab->focusFirst();
               });
    }
    QMenu *view = menuBar()->addMenu(tr("&View"));
    action(view, tr("&Sidebar"), Qt::Key_F9, [this] { m_sidebar->setVisible(!m_sidebar->isVisible()); });
}

void MainWindow::open(const QUuid &engagement)
{
    if (engagement.isNull() || !m_desk.flush())
        return;
    m_desk.setEngagement(engagement);
    m_engagement->load(engagement);
    m_workspace->setCurrentWidget(m_engagement);
    m_sidebar->setCurrent(engagement);
    const int row = m_engagements.rowOf(engagement);
    if (row >= 0)
        setWindowTitle(tr("%1 – Firstcall")
                           .arg(m_engagements.index(row, 0).data(EngagementsModel::NameRole).toString()));
}

void MainWindow::newEngagement()
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
    // The zone is this machine's until somebody confirms the customer's, and says so.
    const Result<QUuid> made =
        m_desk.editor().addEngagement({.reference = nextReference(references, m_desk.now().date()),
                                       .zone = QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                                       .zoneAssumed = true});
    if (!made) {
        complain(made.failure().sentence);
        return;
    }
    open(*made);
    m_engagement->showTab(0);
    m_engagement->tab()->focusFirst();
}

void MainWindow::exportReport()
{
    if (m_desk.engagement().isNull() || !m_desk.flush())
        return;
    const Result<QString> path = exportDraft(m_desk, m_desk.engagement());
    if (!path)
        complain(path.failure().sentence);
    else
        tellExported(*path);
}

void MainWindow::complain(const QString &sentence)
{
    m_strip->say(MessageStrip::Tone::Error, sentence);
}

void MainWindow::tellExported(const QString &path)
{
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
    event->accept();
}

} // namespace firstcall
