// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace firstcall {

class CallWatch;
class ElidedLabel;

/// What stands beside a call, as counts in one line, for where there is no room beside it. A click opens all
/// of it.
class CallStrip : public QWidget
{
    Q_OBJECT

public:
    CallStrip(const CallWatch &watch, QAction *open, QWidget *parent = nullptr);

    /// Whether what it opens is open.
    void setOpen(bool open);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void follow();

    const CallWatch &m_watch;
    QAction *m_action;
    QToolButton *m_button;
    ElidedLabel *m_counts;
};

} // namespace firstcall
