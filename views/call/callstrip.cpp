// SPDX-License-Identifier: Apache-2.0
#include "views/call/callstrip.h"

#include "views/call/callrows.h"
#include "views/call/callwatch.h"
#include "views/parts/elidedlabel.h"
#include "views/style/icons.h"
#include "views/style/measures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

CallStrip::CallStrip(const CallWatch &watch, QAction *open, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_action(open)
    , m_button(new QToolButton(this))
    , m_counts(new ElidedLabel({}, TextSize::Small, Ink::Text2, this))
{
    m_button->setProperty("raised", true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_button, &QToolButton::clicked, open, &QAction::trigger);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, measure::grid);
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_counts, 1);
    setOpen(false);
    connect(&watch, &CallWatch::changed, this, &CallStrip::follow);
}

void CallStrip::setOpen(bool open)
{
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    m_button->setIcon(icon(open ? u"go-up"_s : u"go-down"_s));
    m_button->setText(key.isEmpty() ? tr("At a glance") : key);
    m_button->setAccessibleName(open ? tr("Close what stands beside the call")
                                     : tr("Open what stands beside the call"));
    m_button->setToolTip(
        key.isEmpty() ? m_button->accessibleName()
                      : tr("%1 (%2)", "what a button does, its key").arg(m_button->accessibleName(), key));
}

void CallStrip::follow()
{
    if (!m_watch.call())
        return;
    const QList<CallRow> toAsk = stillToAsk(m_watch);
    const QList<CallRow> people = onTheCall(m_watch);
    const auto must = int(std::ranges::count_if(toAsk, &CallRow::isUrgent));
    const auto unknown = int(std::ranges::count_if(people, &CallRow::isOpen));
    QStringList parts{tr("%n still to ask", nullptr, int(toAsk.size()))};
    if (must > 0)
        parts.last() = tr("%1, %n must", "questions still to ask, of them", must).arg(parts.last());
    parts.append(tr("%n promised", nullptr, int(promisedInCall(m_watch).size())));
    parts.append(tr("%n on the call", "people", int(people.size())));
    if (unknown > 0)
        parts.last() = tr("%1, %n unknown", "people on the call, of them", unknown).arg(parts.last());
    for (const Coverage &one : coverageOf(m_watch))
        parts.append(tr("%1 %2 of %3", "what is covered").arg(one.name).arg(one.done).arg(one.of));
    m_counts->setText(parts.join(u" · "_s));
}

void CallStrip::mousePressEvent(QMouseEvent *)
{
    m_action->trigger();
}

} // namespace firstcall
