// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/callclock.h"
#include "models/items/engagementsmodel.h"
#include "views/call/callbar.h"
#include "views/window/actions.h"
#include "views/window/engagementview.h"
#include "views/window/session.h"
#include "views/window/surroundings.h"
#include "views/window/trail.h"

#include <QMainWindow>

#include <array>

class QSplitter;
class QStackedWidget;

namespace firstcall {

class Appearance;
class Desk;
class KeepAwake;
class MessageStrip;
class NoteEscape;
class Palette;
class Presentation;
class RecordSection;
class RowActions;
class SaveState;
class Sidebar;
class Tab;
class Toast;
class ToolBar;
enum class RowStep;
struct Recovered;

/// The one window: engagements at the side, and beside them the one on screen or another page. Composes, and
/// does nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, Appearance &appearance, Surroundings surroundings = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QUuid &engagement);
    /// Shows a place; what is typed is committed first, or kept as a draft when it does not fit its field.
    void show(const Spot &spot);
    using QMainWindow::show;
    /// The place that was shown when the window was last used; all engagements when that is gone.
    void goBackToLastTime();
    Spot spot() const;

    EngagementView &engagement() { return *m_engagement; }
    Actions &actions() { return m_actions; }

    /// Writes the draft of the report beside the store, without a question, and says where.
    void exportReport();
    /// The same to a file that somebody names.
    void exportReportAs();
    /// A title makes it findable by what somebody was looking for.
    void newEngagement(const QString &title = {});
    /// Says what is back of what an earlier run left unfinished, and leads there.
    void tellRecovered(const Result<Recovered> &recovered);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void compose();
    void wire(); ///< in wiring.cpp, what each action does
    void wireLooks();
    void wireCall(); ///< in callwiring.cpp, with what follows
    CallActions callActions() const;
    void startCall();
    void landInCall(); ///< in callplaces.cpp, with the four that follow
    /// Brings what the running item of the agenda is about on screen; who is in the note bar stays there.
    void showAgendaPlace();
    void shortenAgenda();
    /// Shows it, or goes back from it to the note bar.
    void turnCover(EngagementView::Cover cover);
    /// Begins the line that says who an unknown caller is; the first on the call for none told.
    void nameCaller(const QString &caller);
    /// The other engagement whose call is running.
    std::optional<QUuid> runningElsewhere() const;
    void endCall();
    /// Asks which engagement the call belongs to, and moves it there.
    void moveCall();
    void moveCallTo(const QUuid &engagement);
    /// Turns to where the call is, when a step moved it away from the engagement on screen.
    void goWithCall(const std::function<void()> &step);
    void followCall();
    void invite(); ///< in callsharing.cpp
    void present(bool on);
    /// Turns to the engagement whose call is running, in recovery.cpp.
    std::optional<Kept<Call>> openRunningCall();
    void listen();
    /// A page beside the sidebar, and what is done each time somebody comes to it.
    struct Page
    {
        QWidget *widget = nullptr; ///< null until it is first shown
        std::function<void(const Spot &)> enter = {};
        std::function<void()> filter = {}; ///< opens a filter of its own; none for a page of lists
        std::function<RecordSection *()> section = {}; ///< the list on screen; none for a page without
        std::function<QString()> place = {}; ///< where one is within it, to come back to; none where that
                                             ///< is not kept
        std::function<void(const QString &)> setPlace = {};
    };
    const Page &page(Scene scene);
    /// The list that adding, filtering and history are for; null when none is on screen.
    RecordSection *section();
    /// The tab on screen; null while another page than an engagement is.
    Tab *shownTab();
    Page makePage(Scene scene); ///< in windowpages.cpp
    void arrive(const Spot &spot);
    QString nameOf(const QUuid &engagement) const;
    QString titleFor(const QString &name) const;
    void showActions();
    void stepPane(int by);
    QStringList tabNames() const;
    void showMenuOf(const QUuid &engagement, const QPoint &at);
    void takeStep(RowStep step, const QUuid &engagement, const QPoint &at);
    void openAt(const QUuid &engagement, int tab);
    void exportOf(const QUuid &engagement);
    /// Shows a record where it is edited; a null engagement for a firm-wide one.
    void goTo(const QUuid &engagement, const Entity *entity, const QUuid &record, const QString &field);
    void followRemovals(const ChangeSet &set);
    void openStore();
    void complainOf(const Result<> &done);
    void openSamples();
    void complain(const QString &sentence);
    void tellExported(const Result<QString> &exported);

    Desk &m_desk;
    Appearance &m_appearance;
    Surroundings m_surroundings;
    Actions m_actions;
    EngagementsModel m_engagements;
    Session m_session;
    Trail m_trail = {};
    Spot m_spot = {};
    std::array<Page, sceneCount> m_pages = {}; ///< by scene
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    QStackedWidget *m_workspace;
    EngagementView *m_engagement;
    MessageStrip *m_strip; ///< what went wrong, until the next thing goes right
    Toast *m_toast = nullptr;
    Palette *m_palette = nullptr;
    RowActions *m_rows = nullptr;
    NoteEscape *m_noteEscape = nullptr;
    Presentation *m_presentation = nullptr;
    KeepAwake *m_keepAwake = nullptr;
    bool m_isInCall = false; ///< a call of the engagement on screen is running
    bool m_isNarrow = false; ///< too narrow for the sidebar to stand there by itself
};

} // namespace firstcall
