// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace firstcall {

class Desk;
class Tab;

/// One engagement: its header and its tabs, each made when it is first shown.
class EngagementView : public QWidget
{
    Q_OBJECT

public:
    explicit EngagementView(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement);
    void showTab(int tab);
    int currentTab() const;
    Tab *tab() const;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field);

private:
    Tab *fill(int tab);
    void showHeader();

    Desk &m_desk;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_clocks;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<Tab *> m_tabs = {}; ///< null until shown
    QList<QUuid> m_loaded = {};
    QUuid m_engagement = {};
};

} // namespace firstcall
