// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace firstcall {

class Actions;
class RowSteps;
enum class RowStep;

/// The actions that are for the rows where one is: on where they can work, and done there. A menu or the
/// palette opened over a list are for that list.
class RowActions : public QObject
{
    Q_OBJECT

public:
    /// One is in a list of these areas; `shown` is the list of the page on screen when one is in none.
    RowActions(Actions &actions, const QList<QWidget *> &areas, std::function<RowSteps *()> shown);

    /// Asks anew what can be done.
    void refresh();
    /// What an action does to rows; nothing for one that is not for rows.
    std::optional<RowStep> stepOf(const QAction &action) const;
    /// Whether a key pressed there is meant for the rows: editors have the same keys.
    bool takesKey(const QObject &watched, RowStep step) const;

private:
    RowSteps *here() const;
    void follow(QWidget *focus);

    Actions &m_actions;
    QList<QPointer<QWidget>> m_areas = {};
    std::function<RowSteps *()> m_shown;
    QPointer<QWidget> m_at = nullptr; ///< a RowSteps too
};

} // namespace firstcall
