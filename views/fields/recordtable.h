// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/rowfilter.h"

#include <QTimer>
#include <QTreeView>

namespace firstcall {

class Desk;
class RecordModel;
enum class RowStep;

/// A list of records edited in place with the keyboard: Enter or typing opens a cell, Tab goes on, Space
/// turns yes and no; the window's actions add, remove, duplicate, move and copy. The columns are as wide as
/// what stands in them; where there is no room for all, the last ones are found under More.
class RecordTable : public QTreeView
{
    Q_OBJECT

public:
    RecordTable(Desk &desk, RecordModel &model, QWidget *parent = nullptr);

    /// Shows only rows in whose cells on screen the words that were typed begin.
    void filter(const QString &text);
    bool isFiltered() const { return m_filter.isOn(); }

    QUuid currentRecord() const;
    void select(const QUuid &record, const QString &field = {});
    /// A new record with the first cell open that somebody fills.
    void addRecord();
    void removeSelected();
    /// All that are selected, up or down by one, as one step; says why where it cannot be.
    void moveSelected(int by);
    void copySelected() const;
    /// What the window's actions do here, pasting aside.
    bool canTake(RowStep step) const;
    void take(RowStep step);
    /// The current row and cell and the first row in sight, as a text to come back to.
    QString place() const;
    /// False when its row is there no more.
    bool setPlace(const QString &place);
    /// The width from which every column is shown.
    int leastRoom() const;

Q_SIGNALS:
    void currentRecordChanged(const QUuid &record);
    /// A row was gone to that the filter did not let through.
    void filterLifted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Tab goes from cell to cell, and from the last one to the next row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// A step of the program selects one row, whatever keys are held down for the command that made it.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

    /// Columns in the order in which they give way where there is little room; from the last one on.
    virtual QList<int> givingWay() const;
    /// Whether two rows that are next to each other may change places.
    virtual bool mayChangePlaces(const QModelIndex &, const QModelIndex &) const { return true; }
    /// Columns that are copied and pasted, and not shown: something else on screen says what is in them.
    virtual QList<int> neverShown() const { return {}; }
    /// To the next cell that is shown; false when there is none.
    bool goAside(int by);

private:
    int firstToFill(int row) const;
    QList<int> selectedSourceRows() const;
    QModelIndex besideSelected(int by) const;
    void duplicateSelected();
    void shareWidth();
    void fitHeading();

    Desk &m_desk;
    RecordModel &m_model;
    RowFilter m_filter;
    QTimer m_sharing; ///< waits until a change is through, then the columns follow what stands in them
    int m_leastRoom = 0;
};

} // namespace firstcall
