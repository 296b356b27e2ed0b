// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/pastedrows.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace firstcall {

/// Shows what the clipboard would add to a list, before it is added: the rows as they were read, and what in
/// them does not fit. Rows that are there already are left out, unless somebody takes them in: Space ticks.
class PasteStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PasteStrip(QWidget *parent = nullptr);

    /// Reads the clipboard for this model. False when there is nothing in it.
    bool show(const RecordModel &model);
    /// Those that are ticked.
    QList<Row> takenRows() const;
    const QList<int> &columns() const { return m_rows.columns; }

Q_SIGNALS:
    void accepted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fillRow(const RecordModel &model, int row);
    bool isTaken(int row) const;
    void takeAll();
    void count();
    void fitSummary();

    QLabel *m_summary;
    QTreeView *m_table;
    QStandardItemModel m_preview;
    QPushButton *m_all; ///< while some are left out
    QPushButton *m_add;
    QPushButton *m_cancel;
    QString m_told = {}; ///< the whole summary, where there is room for it
    PastedRows m_rows = {};
};

} // namespace firstcall
