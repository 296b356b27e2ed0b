// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace firstcall {

class CallBar;
class CallSide;
class CallStrip;
class CallWatch;
class Desk;
class EngagementHeader;
class NotesPane;
class PostureCard;
class PhaseTabBar;
class SummarySoFar;
class Tab;
struct CallActions;

/// One engagement: its header and its tabs, each made when it is first shown; while a call is running, also
/// what the call needs round them.
class EngagementView : public QWidget
{
    Q_OBJECT

public:
    EngagementView(Desk &desk, const CallActions &actions, QWidget *parent = nullptr);

    void load(const QUuid &engagement, int tab);
    void showTab(int tab);
    /// The same at a page of it, see Tab::place(); no other page is made for it.
    void showPage(int tab, const QString &place);
    int currentTab() const;
    /// What lies over the tab during a call, as long as it has the keyboard.
    enum class Cover {
        None,
        Glance, ///< what stands beside a call, where there is no room beside it
        Summary, ///< where the call stands, for who joins late
    };
    Cover cover() const { return m_cover; }
    /// Puts the keyboard there; false when it was there already, beside the tab.
    bool setCover(Cover cover);
    Tab *tab() const;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field);
    QUuid loaded() const { return m_engagement; }
    EngagementHeader &header() { return *m_header; }
    PhaseTabBar &bar() { return *m_bar; }
    CallWatch &watch() { return *m_watch; }
    CallBar &callBar() { return *m_callBar; }
    CallSide &callSide() { return *m_callSide; }
    NotesPane &notes() { return *m_notes; }
    PostureCard &posture() { return *m_posture; }

Q_SIGNALS:
    void tabShown(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void uncover(const QWidget *focus);
    void shareHeight();
    Tab *fill(int tab);
    void showPhases();

    Desk &m_desk;
    CallWatch *m_watch;
    QVBoxLayout *m_head; ///< what stands above every tab
    EngagementHeader *m_header;
    CallBar *m_callBar;
    PhaseTabBar *m_bar;
    QStackedWidget *m_stack;
    CallStrip *m_strip;
    CallSide *m_callSide;
    SummarySoFar *m_summary;
    PostureCard *m_posture;
    NotesPane *m_notes;
    QList<Tab *> m_tabs = {}; ///< null until shown
    QList<QUuid> m_loaded = {};
    QUuid m_engagement = {};
    Cover m_cover = Cover::None;
    bool m_isTurning = false; ///< from one cover to another
    QTimer m_counting; ///< waits for a pause in which the phases are counted anew
};

} // namespace firstcall
