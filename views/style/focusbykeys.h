// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace firstcall {

/// Keeps Qt::WA_KeyboardFocusChange of every window true while one works with keys and false from a click
/// on. Qt sets it for Tab alone and never takes it back, so that a ring would be missing where our own keys
/// move the focus, and stay where the pointer does.
class FocusByKeys : public QObject
{
    Q_OBJECT

public:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(QWidget *window, bool byKeys);

    bool m_byKeys = true;
};

} // namespace firstcall
