// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace firstcall {

/// Lets Enter press whatever button has the focus, as Space does. Qt leaves it to the desktop's theme, and to
/// each button of a dialog: a key that works on one button must work on all.
class EnterPresses : public QObject
{
    Q_OBJECT

public:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace firstcall
