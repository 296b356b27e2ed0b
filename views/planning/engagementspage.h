// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/engagementsorder.h"
#include "views/fields/page.h"
#include "views/parts/rowsteps.h"

class QComboBox;
class QLineEdit;

namespace firstcall {

class Desk;
class EmptyState;
class EngagementsTable;
class SelectionBar;
class TextLabel;

/// The manager's table of all engagements: filtered, grouped, sorted, and changed many at a time. Each change
/// is one step that the workspace's undo takes back.
class EngagementsPage : public Page, public RowSteps
{
    Q_OBJECT

public:
    EngagementsPage(Desk &desk, EngagementsModel &model, QWidget *parent = nullptr);

    EngagementsTable &table() { return *m_table; }

    /// Of no engagement: the id is not looked at.
    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    QString place() const override;
    void setPlace(const QString &place) override;
    void openFilter();
    /// What the menu calls the places that an engagement can be opened at.
    void setTabNames(const QStringList &names) { m_tabNames = names; }
    bool canTake(RowStep step) const override;
    void take(RowStep step) override;
    bool hasRowFocus() const override;

Q_SIGNALS:
    void chosen(const QUuid &engagement);
    void chosenAt(const QUuid &engagement, int tab);
    void exportWanted(const QUuid &engagement);
    /// There is none yet, and somebody wants the first.
    void newWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *head();
    void readOrder();
    void keepOrder();
    void showRows();
    void showSelected();
    void showMenu(const QPoint &onScreen);
    QPoint currentOnScreen() const;
    void goToDuplicate(const QUuid &made);
    void openCurrent();
    void setLead(const QUuid &consultant);
    void duplicateCurrent();
    void archiveSelected();
    void removeSelected();

    Desk &m_desk;
    EngagementsModel &m_model;
    EngagementsOrder m_order;
    QStringList m_tabNames = {};
    TextLabel *m_title;
    TextLabel *m_count;
    QLineEdit *m_filter;
    QComboBox *m_groups;
    SelectionBar *m_bar;
    EngagementsTable *m_table;
    EmptyState *m_none; ///< there is no engagement
    EmptyState *m_unfound; ///< there is none with the words of the filter
};

} // namespace firstcall
