// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/twolinedelegate.h"

#include <QListView>

namespace firstcall {

/// A list of entries of the journal, two lines each, from which something can be put back: P does it, Enter
/// does what the list is about. Stays at its place when rows come and go.
class EntryList : public QListView
{
    Q_OBJECT

public:
    explicit EntryList(TwoLineDelegate::Reading read, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void putBackWanted();
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepCurrent();

    int m_row = 0; ///< the last one that was current
};

} // namespace firstcall
