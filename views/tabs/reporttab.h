// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/units.h"
#include "views/tabs/tab.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;

namespace firstcall {

class PageView;
class Snapshot;

/// The very pages of the first-call report, made anew after each pause while they are on screen, and what is
/// missing before it is sent.
class ReportTab : public Tab
{
    Q_OBJECT

public:
    explicit ReportTab(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void showMissing(const Snapshot &snapshot);

    PageView *m_view;
    QLabel *m_summary;
    QListWidget *m_missing;
    QComboBox *m_paper;
    QTimer m_pause;
    QUuid m_engagement = {};
    bool m_stale = true;
};

} // namespace firstcall
