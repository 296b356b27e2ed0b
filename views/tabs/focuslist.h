// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QSortFilterProxyModel>

namespace firstcall {

class FocusRows;

/// The records of one focus area: each with a chip for where it stands, its words, and whose and when. As
/// many whole rows as there is room for; arrow keys bring the others into sight.
class FocusList : public QListView
{
    Q_OBJECT

public:
    /// Of the area with this stored key.
    FocusList(FocusRows &rows, const QString &focus, QWidget *parent = nullptr);

    int count() const { return m_filter.rowCount(); }
    /// Makes a record the current one and shows it.
    void select(const QUuid &record);

    /// Rows take two lines. Whoever lays the list out says so, from a width that does not hang on its height.
    void setNarrow(bool on);
    bool isNarrow() const { return m_isNarrow; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void chosen(const QUuid &record); ///< Enter or a click
    void left(int by); ///< an arrow key led out of the list, upwards or downwards
    void countChanged();
    void hiddenChanged(int count); ///< so many records are out of sight

protected:
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int rowHeight() const;

    FocusRows &m_rows;
    int m_hidden = 0;
    bool m_isNarrow = false;
    QSortFilterProxyModel m_filter;
};

} // namespace firstcall
