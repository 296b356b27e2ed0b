// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/engagementsmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace firstcall {

/// All engagements, those that need somebody first; typing in the field above filters.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(EngagementsModel &model, QWidget *parent = nullptr);

    /// Marks the one on screen.
    void setCurrent(const QUuid &engagement);
    void focusList();

Q_SIGNALS:
    void chosen(const QUuid &engagement);

private:
    EngagementsModel &m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace firstcall
