// SPDX-License-Identifier: Apache-2.0
#include "views/window/toolbar.h"

#include "views/window/actions.h"
#include "views/window/findfield.h"

#include <QToolButton>

namespace firstcall {

namespace {

constexpr int findWidth = 460;
constexpr int narrow = 1000; ///< below it buttons keep their icon only

} // namespace

ToolBar::ToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_find(new FindField(actions.of(Act::Find), this))
    , m_export(new QToolButton(this))
{
    setObjectName(QStringLiteral("tool_bar"));
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu); // it cannot be hidden, so nothing offers to
    for (Act act : {Act::Sidebar, Act::Back, Act::Forward})
        addAction(actions.of(act));
    stretch();
    m_find->setMaximumWidth(findWidth);
    addWidget(m_find);
    stretch();
    for (Act act : {Act::Undo, Act::Redo, Act::NewEngagement})
        addAction(actions.of(act));
    m_export->setDefaultAction(actions.of(Act::ExportReport));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setProperty("raised", true);
    addWidget(m_export);
    // A tool bar's buttons are left out of Tab's round by Qt, which would leave them without a key of focus.
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

void ToolBar::stretch()
{
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    m_export->setToolButtonStyle(width() < narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    QToolBar::resizeEvent(event);
}

} // namespace firstcall
