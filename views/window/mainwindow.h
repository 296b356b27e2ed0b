// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/engagementsmodel.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace firstcall {

class Desk;
class EngagementView;
class MessageStrip;
class Sidebar;
class Toast;

/// The one window: engagements at the side, the one on screen beside them. Composes, and does nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);

    void open(const QUuid &engagement);
    EngagementView &engagement() { return *m_engagement; }

    /// Writes the draft of the report beside the store, without a question, and says where.
    void exportReport();
    void newEngagement();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    QAction *action(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> run);
    void composeMiddle();
    void complain(const QString &sentence);
    void tellExported(const QString &path);

    Desk &m_desk;
    EngagementsModel m_engagements;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    QStackedWidget *m_workspace;
    QLabel *m_empty;
    EngagementView *m_engagement;
    MessageStrip *m_strip; ///< what went wrong, until the next thing goes right
    Toast *m_toast;
    QLabel *m_saved;
};

} // namespace firstcall
