// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/engagementsorder.h"

#include <QTimer>
#include <QTreeView>

namespace firstcall {

/// The rows of all engagements under the headings of their groups. Enter opens,
/// Left and Right choose a column, Alt+Up and Alt+Down sort by it. Where there is little room a text goes on
/// in a second line, then the title, the last change, the kind of incident, the report, the priority, the
/// reference, the status and the lead give way, in this order; a copy has all columns.
class EngagementsTable : public QTreeView
{
    Q_OBJECT

public:
    EngagementsTable(EngagementsOrder &order, QWidget *parent = nullptr);

    QUuid currentEngagement() const;
    /// The selected ones, in the order on screen.
    QList<QUuid> selectedEngagements() const;
    void select(const QUuid &engagement);
    void copySelected() const;
    /// The current row and the first one in sight, as a text to come back to.
    QString place() const;
    void setPlace(const QString &place);
    /// Sorts by the column that the keyboard is in.
    void sortByCurrent(Qt::SortOrder order);

Q_SIGNALS:
    void chosen(const QUuid &engagement);
    void selectedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A step of the program selects one row, whatever keys are held down for the command that made it.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void shareWidth();
    void keepCurrent();
    void goToColumn(int by);

    EngagementsOrder &m_order;
    QTimer m_sharing; ///< waits until a change is through, then the columns follow what stands in them
};

} // namespace firstcall
