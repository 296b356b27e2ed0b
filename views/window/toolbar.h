// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolBar>

class QToolButton;

namespace firstcall {

class Actions;
class FindField;

/// The bar below the menus: what is used all the time, round a field that finds and runs anything.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(const Actions &actions, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void stretch();

    FindField *m_find;
    QToolButton *m_export;
};

} // namespace firstcall
