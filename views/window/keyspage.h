// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/window/keysmodel.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace firstcall {

class Actions;

/// The list of keys, to be read, filtered and changed.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(Actions &actions, QWidget *parent = nullptr);

    void focusFirst();
    KeysModel &model() { return m_model; }

private:
    KeysModel m_model;
    QLineEdit *m_filter;
    QTreeView *m_list;
};

} // namespace firstcall
