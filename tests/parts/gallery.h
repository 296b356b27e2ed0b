// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

class QBoxLayout;
class QLineEdit;

namespace firstcall::testing {

/// Every control that the style draws and every part, in one window.
class Gallery : public QMainWindow
{
    Q_OBJECT

public:
    Gallery();

    QMenu *menu() const { return m_menu; }
    void focusSomething();

private:
    void addBars();
    QWidget *buttons();
    QWidget *fields();
    QWidget *lists();
    QWidget *texts();

    QMenu *m_menu = nullptr;
    QLineEdit *m_focused = nullptr;
};

} // namespace firstcall::testing
