// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QAction;

namespace firstcall {

/// A page of the window in its sidebar: icon, name and key of the action that shows it.
class SideEntry : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideEntry(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString key() const;

    QAction *m_action;
};

} // namespace firstcall
