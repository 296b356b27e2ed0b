// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QAction;

namespace firstcall {

/// A page of the window in its sidebar: icon, name and key of the action that shows it. Checked while that
/// page is shown.
class SideEntry : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideEntry(QAction *action, QWidget *parent = nullptr);

    const QAction *action() const { return m_action; }

    QSize sizeHint() const override;

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString key() const;

    QAction *m_action;
};

} // namespace firstcall
