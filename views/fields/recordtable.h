// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QTreeView>

namespace firstcall {

class Desk;
class RecordModel;

/// A list of records edited in place with the keyboard: F2, Enter or typing opens a cell, Tab goes on, Ins
/// adds, Del removes, Ctrl+Shift+Up and Down move, Ctrl+C copies, Space turns yes and no.
class RecordTable : public QTreeView
{
    Q_OBJECT

public:
    RecordTable(Desk &desk, RecordModel &model, QWidget *parent = nullptr);

    /// Shows only rows in which some cell holds the text.
    void filter(const QString &text);
    bool isFiltered() const { return !m_filter.filterRegularExpression().pattern().isEmpty(); }

    QUuid currentRecord() const;
    void select(const QUuid &record, const QString &field = {});
    /// A new record with its first empty cell open.
    void addRecord();
    void removeSelected();
    /// Up or down among the rows shown.
    virtual void moveSelected(int by);
    void copySelected() const;

Q_SIGNALS:
    void currentRecordChanged(const QUuid &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Tab goes from cell to cell, and from the last one to the next row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// A step of the program selects one row, whatever keys are held down for the command that made it.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    QList<int> selectedSourceRows() const;
    void shareWidth();

    Desk &m_desk;
    RecordModel &m_model;
    QSortFilterProxyModel m_filter;
};

} // namespace firstcall
