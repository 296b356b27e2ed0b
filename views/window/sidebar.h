// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/engagementsmodel.h"
#include "views/parts/rowsteps.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace firstcall {

class TextLabel;

/// The engagements of the sidebar: closed ones only when asked for, or when somebody types to find one.
class ShownEngagements : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShowsClosed(bool on);
    void setTyped(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_showsClosed = false;
};

/// The side of the window: its other pages, then all engagements, those that need somebody first; typing in
/// the field above them filters.
class Sidebar : public QWidget, public RowSteps
{
    Q_OBJECT

public:
    explicit Sidebar(EngagementsModel &model, QWidget *parent = nullptr);

    /// An entry above the engagements.
    void addPage(QAction *action);
    /// Marks the page on screen by its action; none for null.
    void setShownPage(const QAction *action);
    /// Makes an engagement: what is said while there is none.
    void setNewAction(const QAction *action);
    /// Marks the engagement on screen; none for a null id.
    void setCurrent(const QUuid &engagement);
    void focusFirst();
    QLineEdit &filter() const { return *m_field; }
    bool canTake(RowStep step) const override;
    void take(RowStep step) override;
    bool hasRowFocus() const override;

Q_SIGNALS:
    void chosen(const QUuid &engagement);
    /// The menu of an engagement is wanted there, on the screen.
    void menuWanted(const QUuid &engagement, const QPoint &at);
    /// Something is to be done to an engagement that stands there, on the screen.
    void stepWanted(firstcall::RowStep step, const QUuid &engagement, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPoint currentOnScreen() const;
    void countClosed();
    /// An empty list says what to do about it.
    void sayEmpty();

    EngagementsModel &m_model;
    ShownEngagements m_shown;
    QUuid m_current = {};
    QVBoxLayout *m_pages;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_empty; ///< in place of the list
    QToolButton *m_closed;
    const QAction *m_new = nullptr;
};

} // namespace firstcall
