// SPDX-License-Identifier: Apache-2.0
#include "views/window/rowactions.h"

#include "views/parts/rowsteps.h"
#include "views/window/actions.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace firstcall {

namespace {

struct Pair
{
    Act act;
    RowStep step;
};

constexpr Pair pairs[] = {
    {Act::EditRow, RowStep::Edit},           {Act::RemoveRows, RowStep::Remove},
    {Act::DuplicateRow, RowStep::Duplicate}, {Act::SetLead, RowStep::SetLead},
    {Act::Archive, RowStep::Archive},        {Act::CopyRows, RowStep::Copy},
    {Act::PasteRows, RowStep::Paste},        {Act::MoveRowUp, RowStep::MoveUp},
    {Act::MoveRowDown, RowStep::MoveDown},
};

bool isEditor(const QObject &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QComboBox *>(&widget);
}

} // namespace

RowActions::RowActions(Actions &actions, const QList<QWidget *> &areas, std::function<RowSteps *()> shown)
    : QObject(&actions)
    , m_actions(actions)
    , m_shown(std::move(shown))
{
    for (QWidget *area : areas)
        m_areas.append(area);
    for (const Pair &pair : pairs) {
        connect(actions.of(pair.act), &QAction::triggered, this, [this, step = pair.step] {
            if (RowSteps *rows = here(); rows && rows->canTake(step))
                rows->take(step);
        });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { follow(now); });
}

void RowActions::follow(QWidget *focus)
{
    const bool isWithin = focus
        && std::ranges::any_of(m_areas, [&](QWidget *area) { return area && area->isAncestorOf(focus); });
    if (!isWithin)
        return; // a menu, the palette: for the list below
    QWidget *at = focus;
    while (at && !dynamic_cast<RowSteps *>(at))
        at = at->parentWidget();
    m_at = at;
    refresh();
}

RowSteps *RowActions::here() const
{
    if (m_at && m_at->isVisible())
        return dynamic_cast<RowSteps *>(m_at.data());
    return m_shown();
}

void RowActions::refresh()
{
    const RowSteps *rows = here();
    for (const Pair &pair : pairs)
        m_actions.of(pair.act)->setEnabled(rows && rows->canTake(pair.step));
}

std::optional<RowStep> RowActions::stepOf(const QAction &action) const
{
    const auto found =
        std::ranges::find_if(pairs, [&](const Pair &pair) { return m_actions.of(pair.act) == &action; });
    return found == std::end(pairs) ? std::nullopt : std::optional(found->step);
}

bool RowActions::takesKey(const QObject &watched, RowStep step) const
{
    const RowSteps *rows = here();
    if (!rows || isEditor(watched))
        return false;
    // Rows are pasted from anywhere beside the list, too: an empty one has no rows to be in.
    return rows->hasRowFocus() || step == RowStep::Paste;
}

} // namespace firstcall
