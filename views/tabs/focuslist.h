// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QSortFilterProxyModel>

class QToolButton;

namespace firstcall {

class FocusRows;

/// The records of one focus area: each with a chip for where it stands, its words, and whose and when. As
/// many whole rows as there is room for; arrow keys bring the others into sight, and a button says how many
/// those are.
class FocusList : public QListView
{
    Q_OBJECT

public:
    /// Of the area with this stored key.
    FocusList(FocusRows &rows, const QString &focus, QWidget *parent = nullptr);

    int count() const { return m_filter.rowCount(); }
    /// Makes a record the current one and shows it.
    void select(const QUuid &record);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    /// Says how many records are out of sight, and opens the area.
    QToolButton &more() { return *m_more; }

Q_SIGNALS:
    void chosen(const QUuid &record); ///< Enter or a click
    void left(int by); ///< an arrow key led out of the list, upwards or downwards
    void countChanged();

protected:
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int rowHeight() const;

    FocusRows &m_rows;
    QToolButton *m_more;
    QSortFilterProxyModel m_filter;
};

} // namespace firstcall
