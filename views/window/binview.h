// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/binmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firstcall {

class Desk;
class EmptyState;
class EntryList;
struct TwoLines;

/// What was removed and is not there now, the last first: from an engagement, or from the workspace with its
/// engagements. Enter or P puts the current one back, with all that went with it, as a new change.
class BinView : public QWidget
{
    Q_OBJECT

public:
    explicit BinView(Desk &desk, QWidget *parent = nullptr);

    /// Null for the workspace: engagements as a whole, and firm-wide records.
    void load(const QUuid &engagement);
    /// Puts the keyboard where one would go on.
    void focusFirst();

private:
    void compose();
    TwoLines lines(const QModelIndex &index) const;
    void putBack();
    void follow();

    Desk &m_desk;
    BinModel m_model;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_putBack;
    EntryList *m_list;
    EmptyState *m_empty;
};

} // namespace firstcall
