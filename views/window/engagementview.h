// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace firstcall {

class Desk;
class EngagementHeader;
class PhaseTabBar;
class Tab;

/// One engagement: its header and its tabs, each made when it is first shown.
class EngagementView : public QWidget
{
    Q_OBJECT

public:
    explicit EngagementView(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement, int tab);
    void showTab(int tab);
    int currentTab() const;
    Tab *tab() const;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field);
    QUuid loaded() const { return m_engagement; }
    EngagementHeader &header() { return *m_header; }
    PhaseTabBar &bar() { return *m_bar; }

Q_SIGNALS:
    void tabShown(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shareHeight();
    Tab *fill(int tab);
    void showPhases();

    Desk &m_desk;
    QVBoxLayout *m_head; ///< what stands above every tab
    EngagementHeader *m_header;
    PhaseTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<Tab *> m_tabs = {}; ///< null until shown
    QList<QUuid> m_loaded = {};
    QUuid m_engagement = {};
    QTimer m_counting; ///< waits for a pause in which the phases are counted anew
};

} // namespace firstcall
